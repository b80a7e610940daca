import { createHash } from 'node:crypto';
import type { WrittenSheet } from '../format/written-sheet.ts';
import { sheetNames } from './columns.ts';
import { linesOf, measureLabel } from './reporting-lines.ts';
import type { ReportingSheet } from './reporting-sheet.ts';

/** First cell of the sheet nobody sees; a later layout will call itself otherwise. */
export const requestMark = 'jiannuo-reporting-1';
/** What tells a request from others, in the order it is written. */
export const factNames = [
  'jurisdiction',
  'unit',
  'period',
  'periodLabel',
  'askedAt',
  'key',
] as const;

/** What tells a request from others; the fields of `ReportingSheet` of the same names. */
export type RequestFacts = Readonly<Record<(typeof factNames)[number], string>>;

/** The sheet nobody sees: which request this is, its lines, and a digest of both. */
export function requestSheet(sheet: ReportingSheet): WrittenSheet {
  const lines = requestLines(sheet);
  const facts = factNames.map((name) => [name, sheet[name]]);
  const rows = [[requestMark], ...facts, ['digest', requestDigest(sheet, lines)], ...lines];
  return {
    name: sheetNames.request,
    isVeryHidden: true,
    isProtected: true,
    columns: [{ width: 20 }],
    rows: rows.map((values) => ({
      height: 15,
      cells: values.map((value) => ({ value, style: { isText: true } })),
    })),
  };
}

/** What each line asks: its ids, code and measure. A change of any makes it another request. */
export function requestLines(sheet: ReportingSheet): string[][] {
  return linesOf(sheet).map(({ id, row, goal }) => [
    id,
    row.itemId,
    goal?.goalId ?? '-',
    row.code,
    goal === null ? '-' : measureLabel(goal),
  ]);
}

export function requestDigest(facts: RequestFacts, lines: readonly (readonly string[])[]): string {
  const said = JSON.stringify([requestMark, factNames.map((name) => facts[name]), lines]);
  return createHash('sha256').update(said).digest('hex');
}
