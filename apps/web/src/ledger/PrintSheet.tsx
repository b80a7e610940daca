import type { Commitment } from '@jiannuo/contract';
import { type ColumnKey, ledgerColumns } from '@jiannuo/contract/columns';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useWordColumn } from '../words/i18n.ts';
import { dateText } from './deadline-text.ts';
import { fitColumns } from './fit-columns.ts';
import { useGroupName } from './GroupRow.tsx';
import { groupRows } from './group-rows.ts';
import { LedgerCell } from './LedgerCell.tsx';
import './print-sheet.css';
import type { Grouping } from './view.ts';

export interface PrintJob {
  readonly rows: readonly Commitment[];
  readonly total: number;
  readonly columns: readonly ColumnKey[];
  readonly grouping: Grouping | null;
  readonly title: string;
  readonly filterText: string;
  /** ISO date of the print. */
  readonly date: string;
}

/** Width of an A3 landscape sheet inside its margins, in CSS px. */
const sheetPx = 1492;
const noneFolded: ReadonlySet<string> = new Set();

/** The table on A3 landscape sheets, every row of it; on the screen it is not seen. */
export function PrintSheet({ job }: { job: PrintJob }) {
  const { t } = useTranslation('ledger');
  const language = useWordColumn();
  const groupName = useGroupName(job.grouping);
  const columns = fitColumns(job.columns, { widthPx: sheetPx, handlePx: 0 });
  const nameOf = (key: ColumnKey) =>
    ledgerColumns.find((column) => column.key === key)?.[language] ?? key;
  const lines = groupRows(job.rows, { grouping: job.grouping, folded: noneFolded, allRead: true });
  return createPortal(
    <div className="print-sheet">
      <h1>{t('printTitle', { report: job.title })}</h1>
      <p className="print-scope">
        <span>
          {job.filterText}
          {t('say-comma')}
          {t('say-count', { n: job.total })}
          {job.rows.length < job.total &&
            ` · ${t('printPart', { shown: job.rows.length, n: job.total })}`}
        </span>
        <span>{t('printMade', { date: dateText(job.date, language) })}</span>
      </p>
      <table>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: column.widthPx }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {nameOf(column.key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) =>
            line.type === 'group' ? (
              <tr key={`group ${line.key}`} className="print-group">
                <th colSpan={columns.length} scope="rowgroup">
                  {groupName(line.key)}　{t('groupCount', { n: line.count })}
                </th>
              </tr>
            ) : (
              <tr key={line.row.id}>
                {columns.map((column) => (
                  <td key={column.key}>
                    <LedgerCell row={line.row} column={column.key} />
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
