import type { Decimal } from '@jiannuo/extraction';
import type { CellRange } from './cell-address.ts';

/** How a written cell looks, and whether people may write into it while the sheet is protected. */
export interface CellStyle {
  readonly fontSize?: number;
  readonly bold?: boolean;
  /** Colours as `RRGGBB`. */
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Where the words stand in a high cell; in the middle unless told. */
  readonly top?: boolean;
  readonly unlocked?: boolean;
  /** Takes all that is typed as text: 1-2 is no date, and = begins no formula. */
  readonly isText?: boolean;
}

/** A cell: text is always text, a formula never. `value` null is an empty cell with a style. */
export interface WrittenCell {
  readonly value: string | { readonly number: Decimal } | null;
  readonly style: CellStyle;
}

export interface WrittenRow {
  /** In points; grows with what is typed unless it is fixed, as it must be where cells are joined. */
  readonly height: number;
  readonly isFixed?: boolean;
  /** From column 1 on; null leaves the place empty. */
  readonly cells: readonly (WrittenCell | null)[];
}

/** What may be typed into cells, and the words beside it. */
export type Rule =
  | { readonly kind: 'number' }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  /** Of the longest text, in UTF-16 code units. */
  | { readonly kind: 'length'; readonly most: number };

export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly rule: Rule;
  /** Whether people may keep what breaks the rule after being asked. */
  readonly mayKeep: boolean;
  readonly title: string;
  /** Shown when a cell is chosen; up to 255 characters. */
  readonly prompt: string;
  /** Shown when the rule is broken; up to 225 characters. */
  readonly error: string;
}

export interface WrittenSheet {
  readonly name: string;
  readonly isVeryHidden?: boolean;
  readonly isProtected: boolean;
  readonly columns: readonly { readonly width: number; readonly isHidden?: boolean }[];
  readonly rows: readonly WrittenRow[];
  readonly merges?: readonly CellRange[];
  readonly validations?: readonly Validation[];
  /** Rows and columns that stay in sight; the rows are printed on every page as well. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Paper, always across and one page wide. A4 unless told. */
  readonly paper?: 'A3' | 'A4';
  /** Foot of every printed page; `&P` and `&N` stand for its number and theirs. */
  readonly footer?: string;
}
