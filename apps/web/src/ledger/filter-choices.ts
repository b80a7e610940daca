import type { Summary } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import type { Place } from '../shell/place.ts';
import { useWordColumn } from '../words/i18n.ts';
import { monthText } from './deadline-text.ts';
import type { Language } from './target-text.ts';
import type { FilterKey } from './view.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Rows behind it in the whole report; null where they are not counted. */
  readonly count: number | null;
}

export type FilterChoices = Readonly<Record<Exclude<FilterKey, 'q'>, readonly Choice[]>>;

/** What each filter can be set to, with the rows behind it. */
export function useFilterChoices(place: Place): FilterChoices {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const { data } = useAsk('readSummary', { params: place });
  return useMemo(() => {
    const plain = (value: string, label: string): Choice => ({ value, label, count: null });
    return {
      section: counted(data?.bySection, (item) => item.label),
      kind: coded('kind', data?.byKind, language),
      lead: counted(data?.byLead, (item) => (item.key === '-' ? t('noLead') : item.label)),
      deadline: counted(data?.byDeadline, ({ key }) => {
        if (key === 'ongoing') return t('deadlineOngoing');
        return key === 'assumed' ? t('deadlineAssumed') : monthText(key, language);
      }),
      strength: coded('strength', data?.byStrength, language),
      hasTarget: [plain('true', t('hasTargetTrue')), plain('false', t('hasTargetFalse'))],
      light: coded('light', undefined, language),
      check: coded('check', undefined, language),
      state: [
        plain('active', t('stateActive')),
        plain('dropped', t('stateDropped')),
        plain('replaced', t('stateReplaced')),
      ],
    };
  }, [data, language, t]);
}

type Count = Summary['byKind'][number];

function counted(
  counts: readonly Count[] | undefined,
  label: (count: Count) => string,
): readonly Choice[] {
  return (counts ?? []).map((item) => ({ value: item.key, label: label(item), count: item.count }));
}

function coded(
  table: 'kind' | 'strength' | 'check' | 'light',
  counts: readonly Count[] | undefined,
  language: Language,
): readonly Choice[] {
  const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = words[table];
  return Object.entries(names).map(([value, label]) => ({
    value,
    label: label[language],
    count: counts?.find((item) => item.key === value)?.count ?? null,
  }));
}
