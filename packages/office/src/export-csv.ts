import { cellOf } from './export-cells.ts';
import type { LedgerTable } from './ledger-table.ts';

/** The ledger as CSV with a byte-order mark, so that Excel and WPS read it as UTF-8. */
export function writeCsv({ columns, rows, language }: LedgerTable): Uint8Array {
  const lines = [
    columns.map((column) => csvCell(column[language])),
    ...rows.map((row) => columns.map(({ key }) => csvCell(cellOf(row, key, language)))),
  ];
  return Buffer.from(`\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`, 'utf8');
}

/** A text that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /["\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
