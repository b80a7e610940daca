import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  addressOf,
  type CellRange,
  parseAddress,
  parseRange,
  rangeAddress,
} from './cell-address.ts';
import { xmlText } from './xml-text.ts';

interface EditedCell {
  readonly style: string;
  readonly type: string;
  readonly inner: string;
}

interface EditedRow {
  readonly cells: Map<number, EditedCell>;
  /** Height of the row as its attributes say it. */
  readonly height: string;
  isHidden: boolean;
}

/**
 * Changes a workbook we wrote as people and programs do: fills cells in, moves rows and columns, joins
 * cells, hides, renames. Works on the parts themselves, so what is read back was not made by our reader.
 */
export class WorkbookEditor {
  readonly #parts: Record<string, string>;
  readonly #path: string;
  #rows: Map<number, EditedRow>;
  #merges: CellRange[];

  constructor(bytes: Uint8Array, sheetNumber = 1) {
    const parts = Object.entries(unzipSync(bytes));
    this.#parts = Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
    this.#path = `xl/worksheets/sheet${sheetNumber}.xml`;
    const xml = this.part(this.#path);
    this.#rows = new Map(
      [...xml.matchAll(/<row r="(\d+)"([^>]*)>(.*?)<\/row>/gs)].map(
        ([, row, height = '', cells]) => [
          Number(row),
          { cells: cellsOf(cells ?? ''), height, isHidden: false },
        ],
      ),
    );
    this.#merges = [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].flatMap(([, ref]) => {
      const range = parseRange(ref ?? '');
      return range === null ? [] : [range];
    });
  }

  part(path: string): string {
    return this.#parts[path] ?? '';
  }

  /** Types a text, or a number when it is one, as Excel stores them. */
  type(address: string, value: string | number): this {
    return typeof value === 'number'
      ? this.raw(address, `<v>${value}</v>`)
      : this.raw(address, `<is><t xml:space="preserve">${xmlText(value)}</t></is>`, 'inlineStr');
  }

  /** Puts XML into a cell; its style stays unless another index is given. */
  raw(address: string, inner: string, type = 'n', style?: number): this {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    const cells = this.#row(row).cells;
    const before = cells.get(column)?.style ?? '0';
    cells.set(column, { style: style === undefined ? before : String(style), type, inner });
    return this;
  }

  clear(address: string): this {
    const { row, column } = parseAddress(address) ?? { row: 0, column: 0 };
    this.#row(row).cells.delete(column);
    return this;
  }

  hideRow(row: number): this {
    this.#row(row).isHidden = true;
    return this;
  }

  /** Removes a row; those below move up. */
  removeRow(row: number): this {
    this.#rows.delete(row);
    return this.#moveRows((at) => (at > row ? at - 1 : at));
  }

  /** Puts an empty row in front of one; it and those below move down. */
  insertRow(row: number): this {
    return this.#moveRows((at) => (at >= row ? at + 1 : at));
  }

  swapRows(one: number, other: number): this {
    return this.#moveRows((at) => (at === one ? other : at === other ? one : at), false);
  }

  copyRow(from: number, to: number): this {
    this.#rows.set(to, { ...this.#row(from), cells: new Map(this.#row(from).cells) });
    return this;
  }

  /** Swaps what stands in some columns of two rows, as sorting only those would. */
  swapCells(one: number, other: number, columns: readonly number[]): this {
    const [a, b] = [this.#row(one).cells, this.#row(other).cells];
    for (const column of columns) {
      const [left, right] = [a.get(column), b.get(column)];
      a.delete(column);
      b.delete(column);
      if (right !== undefined) a.set(column, right);
      if (left !== undefined) b.set(column, left);
    }
    return this;
  }

  insertColumn(column: number): this {
    return this.#moveColumns((at) => (at >= column ? at + 1 : at));
  }

  removeColumn(column: number): this {
    for (const { cells } of this.#rows.values()) cells.delete(column);
    this.#merges = this.#merges.filter(({ left, right }) => left !== column || right !== column);
    return this.#moveColumns((at) => (at > column ? at - 1 : at));
  }

  moveColumn(from: number, to: number): this {
    return this.#moveColumns((at) => (at === from ? to : at === to ? from : at));
  }

  merge(ref: string): this {
    const range = parseRange(ref);
    if (range !== null) this.#merges.push(range);
    return this;
  }

  /** Joins nothing any more; all but the first cell of each range stay empty, as in Excel. */
  unmergeAll(): this {
    this.#merges = [];
    return this;
  }

  edit(path: string, change: (xml: string) => string): this {
    this.#parts[path] = change(this.part(path));
    return this;
  }

  add(path: string, text: string): this {
    this.#parts[path] = text;
    return this;
  }

  /** The workbook as it is now. */
  save(): Uint8Array {
    const rows = [...this.#rows].toSorted(([a], [b]) => a - b).map(([at, row]) => rowXml(at, row));
    const merges = this.#merges.map((range) => `<mergeCell ref="${rangeAddress(range)}"/>`);
    const xml = this.part(this.#path)
      .replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${rows.join('')}</sheetData>`)
      .replace(/<mergeCells.*<\/mergeCells>/s, '')
      // Behind the cells and what protects them, before everything else.
      .replace(/<\/sheetData>(?:<sheetProtection[^>]*>)?/, (end) =>
        merges.length === 0 ? end : `${end}<mergeCells>${merges.join('')}</mergeCells>`,
      );
    const parts = Object.entries({ ...this.#parts, [this.#path]: xml });
    return zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)])));
  }

  #row(row: number): EditedRow {
    const found = this.#rows.get(row) ?? {
      cells: new Map<number, EditedCell>(),
      height: '',
      isHidden: false,
    };
    this.#rows.set(row, found);
    return found;
  }

  #moveRows(move: (row: number) => number, withMerges = true): this {
    this.#rows = new Map([...this.#rows].map(([at, row]) => [move(at), row]));
    if (withMerges) {
      this.#merges = this.#merges.map((range) => ({
        ...range,
        top: move(range.top),
        bottom: move(range.bottom),
      }));
    }
    return this;
  }

  #moveColumns(move: (column: number) => number): this {
    for (const row of this.#rows.values()) {
      const cells = [...row.cells].map(([at, cell]) => [move(at), cell] as const);
      row.cells.clear();
      for (const [at, cell] of cells) row.cells.set(at, cell);
    }
    this.edit(this.#path, (xml) =>
      xml.replaceAll(/<col min="(\d+)" max="\d+"/g, (_, at: string) => {
        const column = move(Number(at));
        return `<col min="${column}" max="${column}"`;
      }),
    );
    this.#merges = this.#merges.map((range) => ({
      ...range,
      left: move(range.left),
      right: move(range.right),
    }));
    return this;
  }
}

function cellsOf(xml: string): Map<number, EditedCell> {
  const found = xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(\w+)")?(?:\/>|>(.*?)<\/c>)/gs);
  return new Map(
    [...found].map(([, address = '', style = '0', type = 'n', inner = '']) => [
      parseAddress(address)?.column ?? 0,
      { style, type, inner },
    ]),
  );
}

function rowXml(at: number, { cells, height, isHidden }: EditedRow): string {
  const each = [...cells]
    .toSorted(([a], [b]) => a - b)
    .map(
      ([column, { style, type, inner }]) =>
        `<c r="${addressOf(at, column)}" s="${style}" t="${type}">${inner}</c>`,
    );
  return `<row r="${at}"${height}${isHidden ? ' hidden="1"' : ''}>${each.join('')}</row>`;
}
