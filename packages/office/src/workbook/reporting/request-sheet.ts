import { createHash } from 'node:crypto';
import { fault, type WorkbookFault } from '../fault.ts';
import type { Sheet, Workbook } from '../format/cell.ts';
import { cellText } from '../format/cell-text.ts';
import type { WrittenSheet } from '../format/written-sheet.ts';
import { sheetNames } from './columns.ts';
import { linesOf, measureLabel } from './reporting-lines.ts';
import type { ReportingSheet } from './reporting-sheet.ts';

/** First cell of the sheet nobody sees; a later layout will call itself otherwise. */
const mark = 'jiannuo-reporting-1';
/** What tells a request from others, in the order it is written. */
const factNames = ['jurisdiction', 'unit', 'period', 'periodLabel', 'askedAt', 'key'] as const;
type Facts = Record<(typeof factNames)[number], string>;

/** The sheet nobody sees: which request this is, its lines, and a digest of both. */
export function requestSheet(sheet: ReportingSheet): WrittenSheet {
  const facts = factNames.map((name) => [name, sheet[name]]);
  const rows = [[mark], ...facts, ['digest', digestOf(sheet, lineRows(sheet))], ...lineRows(sheet)];
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

/**
 * Whether a workbook answers the request it is read against: the first thing against it, else null.
 * The fault names what the workbook was made for, so that people find the right one.
 */
export function checkRequest(workbook: Workbook, expected: ReportingSheet): WorkbookFault | null {
  const sheet = workbook.sheets.find((each) => textAt(each, 1, 1) === mark);
  if (sheet === undefined) return fault('request-missing', {});
  const facts = readFacts(sheet);
  const lines = readLines(sheet);
  if (textAt(sheet, factNames.length + 2, 2) !== digestOf(facts, lines)) {
    return fault('request-changed', {});
  }
  if (facts.jurisdiction !== expected.jurisdiction || facts.unit !== expected.unit) {
    return fault(
      'request-of-other-unit',
      {},
      {
        found:
          facts.jurisdiction === expected.jurisdiction
            ? facts.unit
            : `${facts.jurisdiction} ${facts.unit}`,
        wanted: expected.unit,
      },
    );
  }
  if (facts.period !== expected.period) {
    return fault(
      'request-of-other-period',
      {},
      {
        found: facts.periodLabel,
        wanted: expected.periodLabel,
      },
    );
  }
  const isSame =
    facts.key === expected.key && digestOf(facts, lines) === digestOf(expected, lineRows(expected));
  if (isSame) return null;
  const made = { found: shownTime(facts.askedAt), wanted: shownTime(expected.askedAt) };
  return fault('request-outdated', {}, made);
}

const chinaOffsetMs = 8 * 3_600_000;

/** A time as offices read it, to the minute in China's one time zone: 2026-05-25 09:00. */
function shownTime(iso: string): string {
  const time = new Date(Date.parse(iso) + chinaOffsetMs);
  return Number.isNaN(time.getTime()) ? iso : time.toISOString().slice(0, 16).replace('T', ' ');
}

function lineRows(sheet: ReportingSheet): string[][] {
  return linesOf(sheet).map(({ id, row, goal }) => [
    id,
    row.itemId,
    goal?.goalId ?? '-',
    row.code,
    goal === null ? '-' : measureLabel(goal),
  ]);
}

function digestOf(facts: Facts, lines: readonly (readonly string[])[]): string {
  const said = JSON.stringify([mark, factNames.map((name) => facts[name]), lines]);
  return createHash('sha256').update(said).digest('hex');
}

function readFacts(sheet: Sheet): Facts {
  const found = factNames.map((name, at) => [name, textAt(sheet, at + 2, 2)]);
  return Object.fromEntries(found) as Facts;
}

function readLines(sheet: Sheet): string[][] {
  const first = factNames.length + 3;
  const rows = [...sheet.grid.keys()].filter((row) => row >= first).toSorted((a, b) => a - b);
  return rows.map((row) => [1, 2, 3, 4, 5].map((column) => textAt(sheet, row, column)));
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return cellText(sheet.grid.get(row)?.get(column), false);
}
