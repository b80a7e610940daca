import { fault, type WorkbookFault } from '../fault.ts';
import type { Workbook } from '../format/cell.ts';
import { addressOf } from '../format/cell-address.ts';
import { SheetCells } from '../format/sheet-cells.ts';
import { plainWords } from '../plain-words.ts';
import {
  type ColumnName,
  headingOf,
  reportingColumns,
  sheetNames,
  writtenColumn,
} from './columns.ts';

/** The sheet that was filled in and where its columns stand now. */
export interface Form {
  readonly cells: SheetCells;
  readonly headRow: number;
  /** Column of each heading that was found. */
  readonly columns: ReadonlyMap<ColumnName, number>;
}

export interface FormFound {
  readonly form: Form | null;
  readonly faults: readonly WorkbookFault[];
  readonly warnings: readonly WorkbookFault[];
}

/** Columns without which nothing can be read. */
const needed: readonly ColumnName[] = [
  'code',
  'measure',
  'figure',
  'words',
  'problem',
  'nextStep',
  'noChange',
];
/** Rows from the top among which the headings are looked for. */
const headingRows = 30;
/** Headings that together are no accident. */
const fewestHeadings = 5;

const headingKeys: ReadonlyMap<string, ColumnName> = new Map(
  reportingColumns.flatMap(({ key, zh, en }) => [
    [plainWords(zh), key] as const,
    [plainWords(en), key] as const,
  ]),
);

/**
 * Finds the form by its headings, whatever its sheet is called now and wherever its columns went. Without
 * all columns that are read the form is null and the faults name each heading that is wrong or gone.
 */
export function findForm(workbook: Workbook, language: 'zh' | 'en'): FormFound {
  const candidates = workbook.sheets
    .filter(({ isVeryHidden }) => !isVeryHidden)
    .flatMap((sheet) => {
      const head = headOf(new SheetCells(sheet, workbook.from1904));
      return head === null ? [] : [head];
    });
  const named = candidates.filter(({ cells }) => isFormName(cells.sheet.name));
  const [head, ...others] = named.length === 1 ? named : candidates;
  if (head === undefined) return { form: null, faults: [fault('form-missing', {})], warnings: [] };
  if (others.length > 0) {
    const names = candidates.map(({ cells }) => cells.sheet.name).join('、');
    return { form: null, faults: [fault('form-twice', {}, { names })], warnings: [] };
  }
  return checkHeadings(head, language);
}

function isFormName(name: string): boolean {
  return name === sheetNames.form.zh || name === sheetNames.form.en;
}

interface Head {
  readonly cells: SheetCells;
  readonly headRow: number;
  /** Columns of each heading; one stands in several where it was copied. */
  readonly columns: ReadonlyMap<ColumnName, readonly number[]>;
}

function headOf(cells: SheetCells): Head | null {
  const heads = cells
    .rows()
    .filter((row) => row <= headingRows)
    .map((headRow): Head => {
      const found = [...(cells.sheet.grid.get(headRow)?.keys() ?? [])].flatMap((column) => {
        const key = headingKeys.get(plainWords(cells.text(headRow, column)));
        return key === undefined ? [] : [{ key, column }];
      });
      const byKey = Map.groupBy(found, ({ key }) => key);
      const columns = [...byKey].map(
        ([key, at]) => [key, at.map(({ column }) => column).toSorted((a, b) => a - b)] as const,
      );
      return { cells, headRow, columns: new Map(columns) };
    });
  const best = heads.toSorted((a, b) => b.columns.size - a.columns.size)[0];
  return best === undefined || best.columns.size < fewestHeadings ? null : best;
}

function checkHeadings(head: Head, language: 'zh' | 'en'): FormFound {
  const { cells, headRow } = head;
  const place = (column: number) => ({
    sheet: cells.sheet.name,
    cell: addressOf(headRow, column),
    line: headRow,
  });
  const faults: WorkbookFault[] = [];
  const warnings: WorkbookFault[] = [];
  for (const [key, [first = 0, second]] of head.columns) {
    if (second === undefined) continue;
    const details = { heading: headingOf(key, language), other: addressOf(headRow, first) };
    faults.push(fault('heading-twice', place(second), details));
  }
  for (const key of needed.filter((name) => !head.columns.has(name))) {
    const heading = headingOf(key, language);
    const written = writtenColumn(key);
    const found = cells.text(headRow, written);
    const isOther = headingKeys.has(plainWords(found));
    faults.push(
      found === '' || isOther
        ? fault('heading-missing', { sheet: cells.sheet.name, line: headRow }, { heading })
        : fault('heading-wrong', place(written), { heading, found }),
    );
  }
  if (!head.columns.has('lineId')) {
    warnings.push(fault('line-ids-missing', { sheet: cells.sheet.name }));
  }
  const columns = new Map([...head.columns].map(([key, [column = 0]]) => [key, column]));
  warnings.push(...setAside(cells, headRow, new Set(columns.values())));
  if (cells.sheet.isHidden) warnings.push(fault('sheet-hidden', { sheet: cells.sheet.name }));
  return { form: faults.length > 0 ? null : { cells, headRow, columns }, faults, warnings };
}

/** How many added columns are named. */
const mostNamed = 20;

/** Columns somebody added and wrote into: nothing of them is read, which must be said. */
function setAside(cells: SheetCells, headRow: number, known: ReadonlySet<number>): WorkbookFault[] {
  const added = new Map<number, number>();
  for (const row of cells.rows().filter((each) => each >= headRow)) {
    for (const column of cells.sheet.grid.get(row)?.keys() ?? []) {
      const isNew = !known.has(column) && !added.has(column);
      if (isNew && cells.holds(row, column)) added.set(column, row);
    }
  }
  return [...added].slice(0, mostNamed).map(([column, row]) =>
    fault(
      'column-unread',
      {
        sheet: cells.sheet.name,
        cell: addressOf(row, column),
        line: row,
      },
      { column: cells.letters(column) },
    ),
  );
}
