import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { Disclosure } from './Disclosure.tsx';
import { FilterForm } from './FilterForm.tsx';
import './filter-sentence.css';
import type { FilterChoices } from './filter-choices.ts';
import { type Condition, conditionsOf } from './filter-sentence.ts';
import { type FilterKey, type LedgerFilter, withoutFilter } from './view.ts';

/** The filter as a sentence of chips: 板块为（二）…，类别为量化指标，待核对，共12项。 */
export function FilterSentence(props: {
  readonly filter: LedgerFilter;
  readonly choices: FilterChoices;
  readonly total: number | null;
  readonly onChange: (filter: LedgerFilter) => void;
}) {
  const { t } = useTranslation('ledger');
  const conditions = useConditions(props.filter, props.choices);
  const comma = t('say-comma');
  const change = (key: FilterKey, value: string) =>
    props.onChange({
      ...withoutFilter(props.filter, key),
      ...(value === '' ? {} : { [key]: value }),
    });
  return (
    <div className="filter-sentence">
      <Disclosure label={t('filter')} title={t('filterTitle')}>
        {() => <FilterForm filter={props.filter} choices={props.choices} onChange={change} />}
      </Disclosure>
      <span className="filter-words">
        {conditions.length === 0 && t('say-all')}
        {conditions.map((condition, index) => (
          <span key={condition.key}>
            {index > 0 && comma}
            <Chip
              said={t(condition.word, { value: condition.value })}
              onDrop={() => props.onChange(withoutFilter(props.filter, condition.key))}
            />
          </span>
        ))}
        {props.total !== null && (
          <>
            {comma}
            <span className="filter-total" role="status">
              {t('say-count', { n: props.total })}
            </span>
          </>
        )}
        {t('say-stop')}
      </span>
      {conditions.length > 1 && (
        <button type="button" className="quiet" onClick={() => props.onChange({})}>
          {t('filterClear')}
        </button>
      )}
    </div>
  );
}

function Chip(props: { readonly said: string; readonly onDrop: () => void }) {
  const { t } = useTranslation('ledger');
  return (
    <span className="filter-chip">
      {props.said}
      <button
        type="button"
        aria-label={t('filterDrop', { condition: props.said })}
        title={t('filterDrop', { condition: props.said })}
        onClick={props.onDrop}
      >
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}

/** The conditions of a filter with the names of this report. */
export function useConditions(filter: LedgerFilter, choices: FilterChoices): readonly Condition[] {
  const language = useWordColumn();
  return conditionsOf(filter, {
    language,
    sectionTitle: (key) => choices.section.find((choice) => choice.value === key)?.label ?? key,
  });
}

/** The filter as one plain sentence, for print. */
export function useFilterText(filter: LedgerFilter, choices: FilterChoices): string {
  const { t } = useTranslation('ledger');
  const conditions = useConditions(filter, choices);
  if (conditions.length === 0) return t('say-all');
  const said = conditions.map(({ word, value }) => t(word, { value }));
  return said.join(t('say-comma'));
}
