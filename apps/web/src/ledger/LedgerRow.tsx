import type { Commitment } from '@jiannuo/contract';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FittedColumn } from './fit-columns.ts';
import { LedgerCell } from './LedgerCell.tsx';
import './ledger-table.css';

/** Class of a cell that stays in place; the last of them has an edge. */
export function stickyClass(stickyPx: number | null, isEdge: boolean): string | undefined {
  if (stickyPx === null) return undefined;
  return isEdge ? 'ledger-sticky ledger-edge' : 'ledger-sticky';
}

export interface RowActs {
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string, extend: boolean) => void;
}

/** Id of a row's element, for `aria-activedescendant`. */
export const rowElementId = (id: string): string => `row-${id}`;

/** One commitment in the table. */
export const LedgerRow = memo(function LedgerRow(props: {
  readonly row: Commitment;
  readonly index: number;
  readonly columns: readonly FittedColumn[];
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly acts: RowActs;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}) {
  const { t } = useTranslation('ledger');
  const { row, columns, isActive, isSelected, acts } = props;
  const state = [isActive && 'ledger-active', isSelected && 'ledger-selected'].filter(Boolean);
  return (
    <tr
      ref={props.measure}
      id={rowElementId(row.id)}
      data-index={props.index}
      className={['ledger-row', ...state].join(' ')}
      aria-rowindex={props.index + 2}
      aria-selected={isSelected}
      onClick={() => acts.onOpen(row.id)}
    >
      <td className={`ledger-handle ledger-sticky`} style={{ left: 0 }}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={t('selectRow', { number: row.number })}
          checked={isSelected}
          // Shift extends the selection of rows, not of text.
          onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          onClick={(event) => {
            event.stopPropagation();
            acts.onToggle(row.id, event.shiftKey);
          }}
          readOnly
        />
      </td>
      {columns.map(({ key, stickyPx, isEdge }) => (
        <td
          key={key}
          className={stickyClass(stickyPx, isEdge)}
          style={stickyPx === null ? undefined : { left: stickyPx }}
        >
          <div className="ledger-words">
            <LedgerCell row={row} column={key} />
          </div>
        </td>
      ))}
    </tr>
  );
});
