import { WorkbookRefusal } from '../fault.ts';
import type { Sheet, Workbook } from '../format/cell.ts';
import { cellText } from '../format/cell-text.ts';
import { factNames, type RequestFacts, requestDigest, requestMark } from './request-sheet.ts';

/** The request a workbook was made for, as its hidden sheet says. */
export interface RequestFound {
  readonly facts: RequestFacts;
  readonly lines: readonly (readonly string[])[];
}

/**
 * Finds the request by the mark in its sheet, whatever that is called. Throws a refusal where there is
 * none, `request-missing`, or where its digest is not that of its contents, `request-changed`.
 */
export function findRequest(workbook: Workbook): RequestFound {
  const sheet = workbook.sheets.find((each) => textAt(each, 1, 1) === requestMark);
  if (sheet === undefined) throw new WorkbookRefusal('request-missing');
  const facts = Object.fromEntries(
    factNames.map((name, at) => [name, textAt(sheet, at + 2, 2)]),
  ) as RequestFacts;
  const digestRow = factNames.length + 2;
  const rows = [...sheet.grid.keys()].filter((row) => row > digestRow).toSorted((a, b) => a - b);
  const lines = rows.map((row) => [1, 2, 3, 4, 5].map((column) => textAt(sheet, row, column)));
  if (textAt(sheet, digestRow, 2) !== requestDigest(facts, lines)) {
    throw new WorkbookRefusal('request-changed');
  }
  return { facts, lines };
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return cellText(sheet.grid.get(row)?.get(column), false);
}
