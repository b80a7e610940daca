import { fault, orRefusal, type WorkbookFault } from '../fault.ts';
import { addressOf } from '../format/cell-address.ts';
import { readWorkbook } from '../format/read-workbook.ts';
import { type WorkbookLimits, workbookLimits } from '../limits.ts';
import { checkRequest } from './check-request.ts';
import { reportingColumns } from './columns.ts';
import { type Form, findForm } from './find-form.ts';
import { findRequest } from './find-request.ts';
import { matchLines } from './match-lines.ts';
import { type PlacedLine, readRow } from './read-row.ts';
import { linesOf } from './reporting-lines.ts';
import type { ReportingEntry, ReportingSheet } from './reporting-sheet.ts';

export interface ReportingRead {
  /** In the order of the request, rows left empty left out. None at all where there is any fault. */
  readonly entries: readonly ReportingEntry[];
  /** All that must be put right, in the order of the sheet; nothing may be kept while there is any. */
  readonly faults: readonly WorkbookFault[];
  /** What to look at before keeping the entries. */
  readonly warnings: readonly WorkbookFault[];
}

/**
 * Reads a workbook a unit filled in, saved by whatever program, against what was asked. Never throws on a
 * file: every wrong cell is named at once, and while anything is wrong there are no entries.
 */
export function readReportingWorkbook(
  bytes: Uint8Array,
  expected: ReportingSheet,
  limits: WorkbookLimits = workbookLimits,
): ReportingRead {
  return orRefusal(
    () => readFilledIn(bytes, expected, limits),
    (why) => refused([why]),
  );
}

function readFilledIn(
  bytes: Uint8Array,
  expected: ReportingSheet,
  limits: WorkbookLimits,
): ReportingRead {
  const workbook = readWorkbook(bytes, limits);
  const other = checkRequest(findRequest(workbook), expected);
  if (other !== null) return refused([other]);
  const found = findForm(workbook, expected.language);
  const { form } = found;
  if (form === null) return refused(found.faults, found.warnings);
  const { rows, faults: unmatched } = matchLines(form, linesOf(expected));
  const placed = [...rows].map(([line, row]): PlacedLine => ({ line, row }));
  const byItem = Map.groupBy(placed, ({ line }) => line.row.itemId);
  const reads = expected.rows.flatMap(({ itemId }) => {
    const lines = byItem.get(itemId);
    return lines === undefined ? [] : [readRow(form, itemId, lines, limits.longestWords)];
  });
  const faults = inOrder([...found.faults, ...unmatched, ...reads.flatMap((read) => read.faults)]);
  const warnings = inOrder([
    ...found.warnings,
    ...hiddenInputs(form, placed),
    ...reads.flatMap((read) => read.warnings),
  ]);
  if (faults.length > 0) return refused(faults, warnings);
  return { entries: reads.map(({ entry }) => entry).filter(isFilled), faults, warnings };
}

function refused(
  faults: readonly WorkbookFault[],
  warnings: readonly WorkbookFault[] = [],
): ReportingRead {
  return { entries: [], faults, warnings };
}

function isFilled({ figures, words, problem, nextStep, noChange }: ReportingEntry): boolean {
  return figures.length > 0 || words !== '' || problem !== '' || nextStep !== '' || noChange;
}

/** Each fault once, from the top of the sheet; a joined range is met from each of its rows. */
function inOrder(faults: readonly WorkbookFault[]): WorkbookFault[] {
  const once = new Map(faults.map((each) => [`${each.code} ${each.cell} ${each.zh}`, each]));
  return [...once.values()].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What is hidden is read all the same, so that whoever hands it in must know of it. */
function hiddenInputs({ cells, columns, headRow }: Form, placed: readonly PlacedLine[]) {
  const sheet = cells.sheet.name;
  const inputs = reportingColumns.filter(({ isInput }) => isInput);
  const hiddenColumns = inputs.flatMap(({ key }) => {
    const column = columns.get(key) ?? 0;
    if (!cells.isColumnHidden(column)) return [];
    const place = { sheet, cell: addressOf(headRow, column), line: headRow };
    return [fault('column-hidden', place, { column: cells.letters(column) })];
  });
  const hiddenRows = placed
    .filter(({ row }) => cells.sheet.hiddenRows.has(row))
    .map(({ row, line }) => fault('row-hidden', { sheet, line: row }, { code: line.row.code }));
  return [...hiddenColumns, ...hiddenRows];
}
