import type { Decimal } from '@jiannuo/extraction';
import type { CellRange } from './cell-address.ts';

/**
 * How a number is shown, as far as it changes what the number says. A scaled one is shown some powers of
 * ten smaller than it is, as in 5.5万 for 55000.
 */
export type NumberLook = 'plain' | 'percent' | 'date' | 'scaled';

/** What a cell holds; of a formula what it last came to. Empty cells are absent. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: Decimal; readonly look: NumberLook }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** A date written as such, ISO 8601. */
  | { readonly kind: 'date'; readonly text: string }
  /** `#DIV/0!` and its like. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula no program has computed, or a number beyond what is kept; `text` as stored. */
  | { readonly kind: 'unreadable'; readonly text: string };

/** The cells of a sheet that hold anything, by row and column, both 1-based. */
export type CellGrid = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** A sheet of a workbook as it was saved. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Hidden so that only a program shows it again. */
  readonly isVeryHidden: boolean;
  readonly grid: CellGrid;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** First and last column of each hidden run. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

/** A workbook as it was saved, its sheets in their order. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** Whether days are counted from 1904, as old programs of the Macintosh did. */
  readonly from1904: boolean;
}
