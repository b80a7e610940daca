import type { CellValue, Sheet } from './cell.ts';
import { type CellRange, columnLetters } from './cell-address.ts';
import { cellText } from './cell-text.ts';

/** Looks into the cells of a sheet, joined ones included. */
export class SheetCells {
  readonly sheet: Sheet;
  readonly from1904: boolean;
  /** Joined ranges by each row they cover. */
  readonly #merges = new Map<number, CellRange[]>();

  constructor(sheet: Sheet, from1904: boolean) {
    this.sheet = sheet;
    this.from1904 = from1904;
    for (const range of sheet.merges) {
      for (let row = range.top; row <= range.bottom; row += 1) {
        const ranges = this.#merges.get(row);
        if (ranges === undefined) this.#merges.set(row, [range]);
        else ranges.push(range);
      }
    }
  }

  /** Rows that hold anything, from the top. */
  rows(): number[] {
    return [...this.sheet.grid.keys()].toSorted((a, b) => a - b);
  }

  /** What is stored in a cell itself. */
  at(row: number, column: number): CellValue | undefined {
    return this.sheet.grid.get(row)?.get(column);
  }

  /** Whether a cell itself holds anything but spaces, not a cell it is joined with. */
  holds(row: number, column: number): boolean {
    const cell = this.at(row, column);
    return cell !== undefined && (cell.kind !== 'text' || cell.text.trim() !== '');
  }

  /** The joined range a cell belongs to. */
  mergeAt(row: number, column: number): CellRange | undefined {
    return this.#merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** What people see in a cell: for one of a joined range, what its first cell holds. */
  seen(row: number, column: number): CellValue | undefined {
    const merge = this.mergeAt(row, column);
    return merge === undefined ? this.at(row, column) : this.at(merge.top, merge.left);
  }

  /** The words people see in a cell, without spaces at either end. */
  text(row: number, column: number): string {
    return cellText(this.seen(row, column), this.from1904).trim();
  }

  isColumnHidden(column: number): boolean {
    return this.sheet.hiddenColumns.some(([first, last]) => first <= column && column <= last);
  }

  /** Letters of a column, for naming it. */
  letters(column: number): string {
    return columnLetters(column);
  }
}
