import type { DispatchDetail } from '@jiannuo/contract';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchState } from '../shell/search-state.ts';
import {
  type DispatchFilter,
  isFiltered,
  noUnit,
  sectionsOf,
  unfiltered,
  unitsIn,
} from './dispatch-lines.ts';
import { TypedFilter } from './TypedFilter.tsx';

/** Which items are shown; every choice stands in the address. */
export function FilterBar(props: {
  readonly filter: DispatchFilter;
  readonly detail: DispatchDetail;
  readonly shown: number;
  readonly onChange: (change: SearchState) => void;
}) {
  const { t } = useTranslation('dispatch');
  const { filter, detail, onChange } = props;
  const { items, dispatch } = detail;
  const sections = useMemo(() => sectionsOf(items), [items]);
  const units = useMemo(() => unitsIn(items), [items]);
  const all = dispatch.counts.items;
  return (
    <section className="dispatch-filter" aria-label={t('filter')}>
      <TypedFilter value={filter.q} label={t('search')} onChange={(find) => onChange({ find })} />
      <select
        aria-label={t('unit')}
        value={filter.unit}
        onChange={(event) => onChange({ unit: event.target.value })}
      >
        <option value="">{t('unitAll')}</option>
        <option value={noUnit}>{t('unitNone', { n: dispatch.counts.withoutUnit })}</option>
        {units.map(({ unit, count }) => (
          <option key={unit} value={unit}>
            {t('unitOf', { unit, n: count })}
          </option>
        ))}
      </select>
      <select
        aria-label={t('section')}
        value={filter.section}
        onChange={(event) => onChange({ section: event.target.value })}
      >
        <option value="">{t('sectionAll')}</option>
        {sections.map((section) => (
          <option key={section}>{section}</option>
        ))}
      </select>
      {dispatch.state === 'issued' && (
        <select
          aria-label={t('signing')}
          value={filter.sign}
          onChange={(event) => onChange({ sign: event.target.value })}
        >
          <option value="">{t('signAll')}</option>
          <option value="waiting">{t('signWaiting')}</option>
          <option value="objected">{t('signObjected')}</option>
        </select>
      )}
      <span className="faint figures" role="status">
        {isFiltered(filter) ? t('shownOf', { n: props.shown, all }) : t('shown', { n: all })}
      </span>
      {isFiltered(filter) && (
        <button type="button" className="quiet" onClick={() => onChange(unfiltered)}>
          {t('clear')}
        </button>
      )}
    </section>
  );
}
