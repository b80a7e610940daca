import { useTranslation } from 'react-i18next';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import type { LedgerRows } from './use-ledger-rows.ts';
import { useReason } from './use-reason.ts';
import type { LedgerFilter } from './view.ts';

/** What stands below the last row: more to come, nothing found, or what went wrong. */
export function LedgerTail(props: {
  readonly rows: LedgerRows;
  readonly filter: LedgerFilter;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation('ledger');
  const reasonOf = useReason();
  const { rows, filter } = props;
  if (rows.error !== null && rows.rows.length === 0) {
    return <FailureNotice error={rows.error} onRetry={rows.retry} />;
  }
  if (rows.error !== null) {
    return (
      <p className="ledger-tail" role="alert">
        {t('moreFailed', { reason: reasonOf(rows.error) })}
        <button type="button" className="quiet" onClick={rows.retry}>
          {t('retry')}
        </button>
      </p>
    );
  }
  if (rows.isLoading) return <p className="ledger-tail">{t('loading')}</p>;
  if (rows.isReadingMore) return <p className="ledger-tail">{t('loadingMore')}</p>;
  if (rows.total !== 0) return null;
  const isFiltered = Object.keys(filter).length > 0;
  return (
    <div className="ledger-state">
      <h2>{t(isFiltered ? 'emptyTitle' : 'emptyLedger')}</h2>
      <p>{t(isFiltered ? 'emptyHint' : 'emptyLedgerHint')}</p>
      {isFiltered && (
        <button type="button" className="secondary" onClick={props.onClear}>
          {t('filterClear')}
        </button>
      )}
    </div>
  );
}
