import { WorkbookRefusal } from '../fault.ts';
import {
  lastColumn,
  lastRow,
  longestCell,
  longestNumber,
  mostCells,
  mostMergedRows,
} from '../limits.ts';
import type { CellValue, NumberLook, Sheet } from './cell.ts';
import { type CellRange, parseAddress, parseRange } from './cell-address.ts';
import { unescapeText } from './escaped-text.ts';
import { storedNumber } from './number-text.ts';
import { TextGatherer } from './read-shared-texts.ts';
import { type Attributes, scanXml } from './scan-xml.ts';

/** What cells of a sheet refer to. */
export interface CellTables {
  readonly texts: readonly string[];
  readonly looks: readonly NumberLook[];
}

/** What the part of a sheet says; its name and state stand in the workbook. */
export type SheetBody = Pick<Sheet, 'grid' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

/** Reads the part of one sheet. Throws a refusal, `file-damaged`, or `file-expands` beyond the limits. */
export function readSheet(bytes: Uint8Array, tables: CellTables): SheetBody {
  const reader = new SheetReader(tables);
  scanXml(bytes, reader);
  const { grid, merges, hiddenRows, hiddenColumns } = reader;
  return { grid, merges, hiddenRows, hiddenColumns };
}

class SheetReader implements SheetBody {
  readonly grid = new Map<number, Map<number, CellValue>>();
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: (readonly [number, number])[] = [];
  readonly #tables: CellTables;
  readonly #inline = new TextGatherer((piece) => {
    this.#value = `${this.#value ?? ''}${piece}`;
  });
  #row = 0;
  #column = 0;
  #cells = 0;
  #mergedRows = 0;
  #type = 'n';
  #style = 0;
  #hasFormula = false;
  #isValue = false;
  /** Text of the cell's value; null where it has none. */
  #value: string | null = null;

  constructor(tables: CellTables) {
    this.#tables = tables;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') {
      this.#isValue = true;
      this.#value ??= '';
    } else if (name === 'f') this.#hasFormula = true;
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'mergeCell') this.#merge(attributes.get('ref') ?? '');
    else if (name === 'col' && isOn(attributes.get('hidden'))) this.#hideColumns(attributes);
    else this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#isValue) this.#value = `${this.#value ?? ''}${text}`;
    else this.#inline.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v') this.#isValue = false;
    else this.#inline.close(name);
  }

  #openRow(attributes: Attributes): void {
    const written = attributes.get('r');
    this.#row = written === undefined ? this.#row + 1 : Number(written);
    if (!(this.#row >= 1 && this.#row <= lastRow)) throw new WorkbookRefusal('file-damaged');
    this.#column = 0;
    if (isOn(attributes.get('hidden'))) this.hiddenRows.add(this.#row);
  }

  #openCell(attributes: Attributes): void {
    this.#cells += 1;
    if (this.#cells > mostCells) throw new WorkbookRefusal('file-expands');
    // A cell may leave out where it stands: it follows the one before.
    const written = attributes.get('r');
    const place = written === undefined ? null : parseAddress(written);
    if (written !== undefined && place?.row !== this.#row)
      throw new WorkbookRefusal('file-damaged');
    this.#column = place?.column ?? this.#column + 1;
    if (this.#column > lastColumn) throw new WorkbookRefusal('file-damaged');
    this.#type = attributes.get('t') ?? 'n';
    this.#style = Number(attributes.get('s') ?? 0);
    this.#hasFormula = false;
    this.#value = null;
  }

  #closeCell(): void {
    const value = this.#read();
    if (value === null) return;
    const row = this.grid.get(this.#row);
    if (row === undefined) this.grid.set(this.#row, new Map([[this.#column, value]]));
    else row.set(this.#column, value);
  }

  #read(): CellValue | null {
    const stored = this.#value;
    // A formula that was never computed has no value; one that came to an empty text has an empty one.
    if (stored === null) return this.#hasFormula ? { kind: 'unreadable', text: '' } : null;
    switch (this.#type) {
      case 's':
        return textCell(this.#tables.texts[Number(stored)]);
      case 'str':
      case 'inlineStr':
        return textCell(unescapeText(stored));
      case 'b':
        return { kind: 'boolean', value: isOn(stored.trim()) };
      case 'e':
        return { kind: 'error', text: stored };
      case 'd':
        return { kind: 'date', text: stored };
      default:
        return this.#number(stored);
    }
  }

  #number(stored: string): CellValue | null {
    if (stored.trim() === '') return this.#hasFormula ? { kind: 'unreadable', text: '' } : null;
    const value = stored.length > longestNumber ? null : storedNumber(stored);
    if (value === null) return { kind: 'unreadable', text: stored.slice(0, longestNumber) };
    return { kind: 'number', value, look: this.#tables.looks[this.#style] ?? 'plain' };
  }

  #merge(ref: string): void {
    const range = parseRange(ref);
    if (range === null) return;
    this.#mergedRows += range.bottom - range.top + 1;
    if (this.#mergedRows > mostMergedRows) throw new WorkbookRefusal('file-expands');
    this.merges.push(range);
  }

  #hideColumns(attributes: Attributes): void {
    this.hiddenColumns.push([Number(attributes.get('min')), Number(attributes.get('max'))]);
  }
}

function textCell(text: string | undefined): CellValue | null {
  if (text === undefined) throw new WorkbookRefusal('file-damaged');
  // No program lets a cell hold more; one long text that many cells share would be read for each of them.
  if (text.length > longestCell) throw new WorkbookRefusal('file-expands');
  return text === '' ? null : { kind: 'text', text };
}

function isOn(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}
