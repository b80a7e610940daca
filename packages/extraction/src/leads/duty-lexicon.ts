import type { Level } from '../extraction.ts';
import { DUTY_WEIGHTS, type DutiesData, type UnitDuties } from './duties-data.ts';
import { duties } from './lexicon/duties.ts';
import { splitWords } from './lexicon/duty.ts';
import { neutralPhrases } from './lexicon/neutral-phrases.ts';
import { unitAliases } from './lexicon/unit-aliases.ts';
import { type UnitNames, unitNames } from './lexicon/unit-names.ts';
import { PhraseIndex, type PhraseMatch } from './phrase-index.ts';
import type { OwnNames } from './unit-namer.ts';

/** How strongly a word speaks for one unit, given by its place in the lexicon's units. */
export interface DutyHint {
  readonly unit: number;
  readonly weight: number;
}

/** A word of the lexicon without its quotes, numbered; words alike but for quotes share their number. */
export interface DutyEntry {
  readonly id: number;
  readonly word: string;
  readonly hints: readonly DutyHint[];
}

/** A duty word found in a text. */
export type DutyWord = PhraseMatch<DutyEntry>;

/** Units and the words of their duties, ready to be looked for. */
export interface DutyLexicon {
  /** Ids of the units, by number. A unit an office added has its name for id. */
  readonly units: readonly string[];
  /** Every word, by number. */
  readonly words: readonly string[];
  /** Names an office gave units. */
  readonly ownNames: ReadonlyMap<string, OwnNames>;
  /** Other names an office gave units, by unit. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The duty words of a text, in text order. */
  find(text: string): readonly DutyWord[];
}

/** What is known of one unit while a lexicon is put together. */
interface Draft {
  readonly weights: Map<string, number>;
  readonly aliases: string[];
  names: OwnNames;
}

const LEVELS: readonly Level[] = ['nation', 'province', 'city', 'county', 'town'];

const builtIn = build({});
const built = new WeakMap<DutiesData, DutyLexicon>();

/** The built-in lexicon with an office's own laid over it; made once for each piece of data. */
export function dutyLexicon(own?: DutiesData): DutyLexicon {
  if (own === undefined) return builtIn;
  const known = built.get(own) ?? build(own);
  built.set(own, known);
  return known;
}

function build(own: DutiesData): DutyLexicon {
  const drafts = builtInDrafts();
  for (const unit of own.units ?? []) layOver(drafts, unit);
  const neutral = new Set(own.neutral);
  for (const { weights } of drafts.values()) for (const word of neutral) weights.delete(word);
  const { entries, words } = numberWords([...drafts.values()], [...neutralPhrases, ...neutral]);
  const index = new PhraseIndex(entries);
  return {
    units: [...drafts.keys()],
    words,
    ownNames: new Map([...drafts].map(([unit, { names }]) => [unit, names])),
    aliases: new Map([...drafts].map(([unit, { aliases }]) => [unit, aliases])),
    find: (text) => index.find(text),
  };
}

function builtInDrafts(): Map<string, Draft> {
  return new Map(
    duties.map(({ unit, words }): [string, Draft] => {
      const weights = new Map<string, number>();
      for (const weight of DUTY_WEIGHTS) {
        for (const word of splitWords(words[weight] ?? '')) weights.set(word, weight);
      }
      return [unit, { weights, aliases: [...splitWords(unitAliases[unit] ?? '')], names: {} }];
    }),
  );
}

/** Words an office lists replace the built-in weight; a name that is the built-in one stays open to places and years. */
function layOver(drafts: Map<string, Draft>, own: UnitDuties): void {
  const id = own.unit ?? own.name ?? '';
  const draft: Draft = drafts.get(id) ?? { weights: new Map(), aliases: [], names: {} };
  drafts.set(id, draft);
  for (const word of own.remove ?? []) draft.weights.delete(word);
  for (const weight of DUTY_WEIGHTS.toReversed()) {
    for (const word of own.words?.[weight] ?? []) draft.weights.set(word, weight);
  }
  draft.aliases.push(...(own.aliases ?? []));
  const usual: Partial<UnitNames> = Object.hasOwn(unitNames, id)
    ? unitNames[id as keyof typeof unitNames]
    : {};
  const { name } = own;
  const given = name === undefined ? own.names : Object.fromEntries(LEVELS.map((l) => [l, name]));
  const differing = Object.entries(given ?? {}).filter(
    ([level, text]) => usual[level as keyof UnitNames] !== text,
  );
  draft.names = { ...draft.names, ...Object.fromEntries(differing) };
}

/** Every phrase with its entry; null for those that speak for no unit. */
function numberWords(
  drafts: readonly Draft[],
  neutral: readonly string[],
): { entries: ReadonlyMap<string, DutyEntry | null>; words: readonly string[] } {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const entries = new Map<string, (DutyEntry & { hints: DutyHint[] }) | null>();
  for (const phrase of neutral) entries.set(phrase, null);
  for (const [unit, { weights }] of drafts.entries()) {
    for (const [phrase, weight] of weights) {
      const known = entries.get(phrase);
      if (known) {
        known.hints.push({ unit, weight });
        continue;
      }
      const word = phrase.replace(/[“”]/g, '');
      entries.set(phrase, { id: idOf(word), word, hints: [{ unit, weight }] });
    }
  }
  return { entries, words: [...ids.keys()] };
}
