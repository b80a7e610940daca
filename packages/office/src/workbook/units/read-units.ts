import { fault, orRefusal, type WorkbookFault } from '../fault.ts';
import { readWorkbook } from '../format/read-workbook.ts';
import { type WorkbookLimits, workbookLimits } from '../limits.ts';
import { findUnitTable } from './find-unit-table.ts';
import { readUnitLines } from './read-unit-lines.ts';
import { relateUnits } from './relate-units.ts';
import type { UnitRow } from './unit-row.ts';

export interface UnitsRead {
  /** In the order of the list; none at all where there is any fault. */
  readonly units: readonly UnitRow[];
  readonly faults: readonly WorkbookFault[];
  readonly warnings: readonly WorkbookFault[];
}

/**
 * Reads a list of units from a workbook: one sheet with a heading for the names among its first ten rows,
 * its columns in any order. Never throws on a file; every wrong cell is named at once.
 */
export function readUnits(bytes: Uint8Array, limits: WorkbookLimits = workbookLimits): UnitsRead {
  return orRefusal(
    () => readList(bytes, limits),
    (why) => ({ units: [], faults: [why], warnings: [] }),
  );
}

function readList(bytes: Uint8Array, limits: WorkbookLimits): UnitsRead {
  const { table, faults, warnings } = findUnitTable(readWorkbook(bytes, limits));
  if (table === null) return { units: [], faults, warnings };
  const read = readUnitLines(table, limits.longestWords);
  const related = relateUnits(table, read.lines);
  const all = [...read.faults, ...related.faults].toSorted(byLine);
  const said = [...warnings, ...read.warnings, ...related.warnings].toSorted(byLine);
  if (all.length > 0) return { units: [], faults: all, warnings: said };
  const empty =
    read.lines.length === 0 ? [fault('units-none', { sheet: table.cells.sheet.name })] : [];
  return { units: related.units, faults: empty, warnings: said };
}

function byLine(a: WorkbookFault, b: WorkbookFault): number {
  return (a.line ?? 0) - (b.line ?? 0);
}
