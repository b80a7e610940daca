import { fault, type WorkbookFault } from '../fault.ts';
import type { Workbook } from '../format/cell.ts';
import { addressOf } from '../format/cell-address.ts';
import { SheetCells } from '../format/sheet-cells.ts';
import { columnNamed, type UnitColumn } from './unit-columns.ts';

/** A list of units in a sheet. */
export interface UnitTable {
  readonly cells: SheetCells;
  readonly headRow: number;
  readonly columns: ReadonlyMap<UnitColumn, number>;
}

export interface UnitTableFound {
  readonly table: UnitTable | null;
  readonly faults: readonly WorkbookFault[];
  readonly warnings: readonly WorkbookFault[];
}

/** Rows from the top among which the headings are looked for. */
const headingRows = 10;

interface Heading {
  readonly key: UnitColumn;
  readonly rank: number;
  readonly column: number;
}

/**
 * Finds the list by its headings among the sheets people see. Two lists in one workbook are a fault:
 * reading one of them would leave units out that somebody meant to hand in.
 */
export function findUnitTable(workbook: Workbook): UnitTableFound {
  const heads = workbook.sheets
    .filter(({ isHidden }) => !isHidden)
    .flatMap((sheet) => headOf(new SheetCells(sheet, workbook.from1904)));
  const [head, ...others] = heads;
  if (head === undefined)
    return { table: null, faults: [fault('units-missing', {})], warnings: [] };
  if (others.length > 0) {
    const names = heads.map(({ cells }) => cells.sheet.name).join('、');
    return { table: null, faults: [fault('units-in-two-sheets', {}, { names })], warnings: [] };
  }
  return tableOf(head);
}

interface Head {
  readonly cells: SheetCells;
  readonly headRow: number;
  readonly headings: readonly Heading[];
}

function headOf(cells: SheetCells): Head[] {
  const heads = cells
    .rows()
    .filter((row) => row <= headingRows)
    .map((headRow): Head => {
      const columns = [...(cells.sheet.grid.get(headRow)?.keys() ?? [])];
      const headings = columns.flatMap((column): Heading[] => {
        const named = columnNamed(cells.text(headRow, column));
        return named === null ? [] : [{ ...named, column }];
      });
      return { cells, headRow, headings };
    })
    .filter(({ headings }) => headings.some(({ key }) => key === 'name'));
  return heads.toSorted((a, b) => b.headings.length - a.headings.length).slice(0, 1);
}

function tableOf({ cells, headRow, headings }: Head): UnitTableFound {
  const sheet = cells.sheet.name;
  const faults: WorkbookFault[] = [];
  const columns = new Map<UnitColumn, number>();
  for (const [key, all] of Map.groupBy(headings, (heading) => heading.key)) {
    const [best, next] = all.toSorted((a, b) => a.rank - b.rank || a.column - b.column);
    if (best === undefined) continue;
    columns.set(key, best.column);
    if (next === undefined || next.rank !== best.rank) continue;
    const place = { sheet, cell: addressOf(headRow, next.column), line: headRow };
    const heading = cells.text(headRow, best.column);
    faults.push(fault('heading-twice', place, { heading, other: addressOf(headRow, best.column) }));
  }
  const read = new Set(columns.values());
  const warnings = [...(cells.sheet.grid.get(headRow)?.keys() ?? [])]
    .filter((column) => !read.has(column))
    .map((column) => {
      const place = { sheet, cell: addressOf(headRow, column), line: headRow };
      return fault('units-column-unread', place, { heading: cells.text(headRow, column) });
    });
  const table = faults.length > 0 ? null : { cells, headRow, columns };
  return { table, faults, warnings };
}
