import { cellOf } from './export-cells.ts';
import type { LedgerTable } from './ledger-table.ts';

/** The ledger as JSON: whole rows, or the printed cells of the columns that were named. */
export function writeJson(table: LedgerTable, isNamed: boolean): Uint8Array {
  const { title, columns, rows, language } = table;
  const cells = (row: LedgerTable['rows'][number]) =>
    Object.fromEntries(columns.map(({ key }) => [key, cellOf(row, key, language)]));
  const document = {
    schema: 'jiannuo.ledger/1',
    title,
    commitments: isNamed ? rows.map(cells) : rows,
  };
  return Buffer.from(`${JSON.stringify(document, null, 2)}\n`, 'utf8');
}
