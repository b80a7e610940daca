import { ledgerColumns } from '@jiannuo/contract/columns';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import type { FittedColumn } from './fit-columns.ts';
import { stickyClass } from './LedgerRow.tsx';
import './ledger-table.css';
import type { LedgerView, SortKey } from './view.ts';

const sortOf: Partial<Record<string, SortKey>> = {
  number: 'number',
  section: 'section',
  lead: 'lead',
  deadline: 'deadline',
  kind: 'kind',
  check: 'check',
};

/** Names of the columns; those the server can sort by are buttons. */
export function LedgerHead(props: {
  readonly columns: readonly FittedColumn[];
  readonly view: Pick<LedgerView, 'sort' | 'order' | 'group'>;
  readonly selected: 'none' | 'some' | 'all';
  readonly onSelectAll: () => void;
  readonly onSort: (sort: SortKey, order: LedgerView['order']) => void;
}) {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const { sort: chosen, order, group } = props.view;
  const sorted = group ?? chosen;
  return (
    <thead>
      <tr>
        <th className={`ledger-handle ledger-sticky`} scope="col" style={{ left: 0 }}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('selectAll')}
            checked={props.selected === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = props.selected === 'some';
            }}
            onChange={props.onSelectAll}
          />
        </th>
        {props.columns.map(({ key, stickyPx, isEdge }) => {
          const name = ledgerColumns.find((column) => column.key === key)?.[language] ?? key;
          const sort = sortOf[key];
          const isSorted = sort !== undefined && sort === sorted;
          const direction = order === 'asc' ? 'ascending' : 'descending';
          return (
            <th
              key={key}
              scope="col"
              className={stickyClass(stickyPx, isEdge)}
              style={stickyPx === null ? undefined : { left: stickyPx }}
              aria-sort={isSorted ? direction : undefined}
            >
              {sort === undefined ? (
                <span className="ledger-name">{name}</span>
              ) : (
                <button
                  type="button"
                  className="ledger-name"
                  title={t('sortBy', { name })}
                  onClick={() => props.onSort(sort, isSorted && order === 'asc' ? 'desc' : 'asc')}
                >
                  {name}
                  {isSorted && (
                    <span
                      className={order === 'asc' ? 'ledger-up' : 'ledger-down'}
                      aria-hidden="true"
                    />
                  )}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
