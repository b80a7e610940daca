import { words } from '@jiannuo/contract/words';
import { useTranslation } from 'react-i18next';
import type { PatchSearch } from '../shell/search-state.ts';
import { lightTokens } from '../tokens.ts';
import { useWordColumn } from '../words/i18n.ts';
import type { FilterKey } from './items-query.ts';
import { periodText } from './period-text.ts';
import { useFilterText } from './use-filter-text.ts';

const lights = ['red', 'yellow', 'hollow', 'green', 'blue', 'grey'] as const;

/** The lights to choose from, and what else the address asks for; each is taken away by its cross. */
export function ItemsFilter(props: {
  readonly filters: readonly (readonly [FilterKey, string])[];
  readonly patch: PatchSearch;
}) {
  const { t } = useTranslation('items');
  const language = useWordColumn();
  const textOf = useFilterText();
  const { filters, patch } = props;
  const chosen = filters.find(([key]) => key === 'light')?.[1];
  return (
    <div className="items-filter">
      <fieldset className="items-lights" aria-label={t('byLight')}>
        {lights.map((light) => (
          <button
            key={light}
            type="button"
            className={`light-${light}`}
            aria-pressed={chosen === light}
            onClick={() => patch({ light: chosen === light ? undefined : light })}
          >
            <span aria-hidden="true" className="light-shape">
              {lightTokens[light].mark}
            </span>{' '}
            {words.light[light][language]}
          </button>
        ))}
      </fieldset>
      {filters
        .filter(([key]) => key !== 'light')
        .map(([key, value]) => (
          <span key={key} className="items-chip">
            {key === 'period'
              ? t('filter-period', { value: periodText(value, language) })
              : textOf(key, value)}
            <button
              type="button"
              aria-label={t('dropFilter', { filter: textOf(key, value) })}
              onClick={() => patch({ [key]: undefined })}
            >
              ×
            </button>
          </span>
        ))}
    </div>
  );
}
