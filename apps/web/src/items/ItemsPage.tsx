import { useTranslation } from 'react-i18next';
import { readDay } from '../board/board-address.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { usePlace } from '../shell/place.ts';
import { StateNotice } from '../shell/StateNotice.tsx';
import { useSearchState } from '../shell/search-state.ts';
import { AsOfBanner, AsOfField } from './AsOfField.tsx';
import { ItemsFilter } from './ItemsFilter.tsx';
import { ItemsTable } from './ItemsTable.tsx';
import { filtersOf, itemsQuery } from './items-query.ts';
import { useItems } from './use-items.ts';
import './as-of.css';
import './items.css';

/** 事项: what every number of a board leads to. */
export function ItemsPage() {
  const { t } = useTranslation('items');
  const [state, patch] = useSearchState();
  const { jurisdictionId, reportId } = usePlace();
  const asOf = readDay(state['asOf']);
  const filters = filtersOf(state);
  const { items, total, isStale, error, readMore, retry } = useItems(
    jurisdictionId,
    itemsQuery(state, { reportId, asOf }),
  );
  return (
    <main className="items">
      <header className="items-head">
        <h1>{total === null ? t('items') : t('itemsCount', { n: total })}</h1>
        <ItemsFilter filters={filters} patch={patch} />
        <AsOfField asOf={asOf} onChange={(day) => patch({ asOf: day ?? undefined })} />
      </header>
      <AsOfBanner asOf={asOf} onNow={() => patch({ asOf: undefined })} />
      {error && items.length === 0 && <FailureNotice error={error} onRetry={retry} />}
      {total === null && !error && <p className="boot">{t('loadingItems')}</p>}
      {total === 0 && (
        <StateNotice
          title={t('noItems')}
          text={filters.length === 0 ? t('noItemsYet') : t('noItemsHere')}
        />
      )}
      {items.length > 0 && <ItemsTable items={items} asOf={asOf} isStale={isStale} />}
      {readMore && (
        <p className="items-more">
          <button type="button" className="secondary" onClick={readMore}>
            {t('moreItems', { shown: items.length, total: total ?? items.length })}
          </button>
        </p>
      )}
    </main>
  );
}
