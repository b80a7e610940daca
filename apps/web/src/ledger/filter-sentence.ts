import { words } from '@jiannuo/contract/words';
import type { ledgerZh } from '../words/ledger.zh.ts';
import { monthText } from './deadline-text.ts';
import type { Language } from './target-text.ts';
import { type FilterKey, filterKeys, type LedgerFilter } from './view.ts';

type SayWord = Exclude<Extract<keyof typeof ledgerZh, `say-${string}`>, 'say-count'>;

/** One condition of a filter, to be said with a word of the ledger and shown as a chip. */
export interface Condition {
  readonly key: FilterKey;
  readonly word: SayWord;
  /** Fills `{{value}}` of the word; '' where it has none. */
  readonly value: string;
}

/** Longest title of a section inside a sentence, in characters. */
const longestTitle = 18;

/** The conditions of a filter in the order a sentence says them. */
export function conditionsOf(
  filter: LedgerFilter,
  names: { readonly language: Language; readonly sectionTitle: (key: string) => string },
): readonly Condition[] {
  return filterKeys.flatMap((key) => {
    const said = say(key, filter, names);
    return said === undefined ? [] : [{ key, ...said }];
  });
}

type Names = Parameters<typeof conditionsOf>[1];
type Said = Omit<Condition, 'key'>;

function say(key: FilterKey, filter: LedgerFilter, names: Names): Said | undefined {
  const { language } = names;
  const { q, section, kind, lead, deadline, strength, hasTarget, light, check, state } = filter;
  switch (key) {
    case 'q':
      return q ? { word: 'say-q', value: q } : undefined;
    case 'section':
      return section ? { word: 'say-section', value: shortTitle(section, names) } : undefined;
    case 'kind':
      return kind && { word: 'say-kind', value: words.kind[kind][language] };
    case 'lead':
      return lead ? sayLead(lead) : undefined;
    case 'deadline':
      return deadline ? sayDeadline(deadline, language) : undefined;
    case 'strength':
      return strength && { word: 'say-strength', value: words.strength[strength][language] };
    case 'hasTarget':
      return hasTarget && { word: `say-hasTarget-${hasTarget}`, value: '' };
    case 'light':
      return light && { word: 'say-light', value: words.light[light][language] };
    case 'check':
      return check && { word: `say-check-${check}`, value: '' };
    case 'state':
      return state && { word: `say-state-${state}`, value: '' };
  }
}

function shortTitle(key: string, { sectionTitle }: Names): string {
  const title = sectionTitle(key);
  return title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
}

function sayLead(lead: string): Said {
  return lead === '-' ? { word: 'say-lead-none', value: '' } : { word: 'say-lead', value: lead };
}

function sayDeadline(deadline: string, language: Language): Said {
  if (deadline === 'ongoing' || deadline === 'assumed') {
    return { word: `say-deadline-${deadline}`, value: '' };
  }
  return { word: 'say-deadline', value: monthText(deadline, language) };
}
