import { fault, type WorkbookFault } from '../fault.ts';
import { addressOf } from '../format/cell-address.ts';
import { mostFaults } from '../limits.ts';
import { plainWords } from '../plain-words.ts';
import type { UnitTable } from './find-unit-table.ts';
import { splitNames } from './split-names.ts';
import type { UnitColumn } from './unit-columns.ts';
import { kindOf, kindOfName, type UnitKind } from './unit-kinds.ts';
import type { UnitContact } from './unit-row.ts';

/** A unit as its line says it, names of other units not yet looked up. */
export interface UnitLine {
  readonly line: number;
  readonly name: string;
  readonly kind: UnitKind;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly ordinal: number;
  readonly contact: UnitContact | null;
  readonly members: readonly string[];
}

export interface UnitLinesRead {
  readonly lines: readonly UnitLine[];
  readonly faults: readonly WorkbookFault[];
  readonly warnings: readonly WorkbookFault[];
}

/** Longest name of a unit, in UTF-16 code units; the longest in use have some forty. */
const longestName = 100;
const mostOrdinal = 1_000_000;
const mostAliases = 100;
const PHONE = /^[\d+\-() ,/;、转*#.]{3,80}$/;

/** Reads each line of a list on its own. */
export function readUnitLines(table: UnitTable, longestWords: number): UnitLinesRead {
  const reader = new LineReader(table, longestWords);
  if (!table.columns.has('kind')) {
    reader.warnings.push(fault('units-without-kinds', { sheet: table.cells.sheet.name }));
  }
  for (const row of table.cells.rows()) if (row > table.headRow) reader.take(row);
  return reader;
}

class LineReader implements UnitLinesRead {
  readonly lines: UnitLine[] = [];
  readonly faults: WorkbookFault[] = [];
  readonly warnings: WorkbookFault[] = [];
  readonly #table: UnitTable;
  readonly #longestWords: number;

  constructor(table: UnitTable, longestWords: number) {
    this.#table = table;
    this.#longestWords = longestWords;
  }

  take(row: number): void {
    const { cells, columns } = this.#table;
    const nameColumn = columns.get('name') ?? 0;
    const merge = cells.mergeAt(row, nameColumn);
    const name = merge !== undefined && merge.top !== row ? '' : this.#name(row, 'name');
    if (name === '') {
      const holds = [...columns.values()].some((column) => cells.holds(row, column));
      if (holds) this.#fault('unit-unnamed', row, 'name');
      return;
    }
    if (name.length > longestName)
      this.#fault('unit-name-long', row, 'name', { limit: longestName });
    const members = splitNames(this.#text(row, 'members'));
    const short = this.#name(row, 'shortName');
    const aliases = [...(short === '' ? [] : [short]), ...splitNames(this.#text(row, 'aliases'))];
    if (aliases.length > mostAliases) {
      this.#fault('unit-many-aliases', row, 'aliases', { limit: mostAliases });
    }
    this.lines.push({
      line: row,
      name,
      kind: this.#kind(row, name, members),
      aliases: [...new Set(aliases)].filter((alias) => plainWords(alias) !== plainWords(name)),
      parent: this.#name(row, 'parent') || null,
      ordinal: this.#ordinal(row),
      contact: this.#contact(row),
      members,
    });
  }

  #kind(row: number, name: string, members: readonly string[]): UnitKind {
    const words = this.#text(row, 'kind');
    if (words === '') {
      const kind = members.length > 0 ? 'group' : kindOfName(name);
      if (this.#table.columns.has('kind')) this.#warn('unit-kind-assumed', row, 'kind', { name });
      return kind;
    }
    const kind = kindOf(words);
    if (kind === null) this.#fault('unit-kind-unknown', row, 'kind', { found: words });
    return kind ?? 'department';
  }

  #ordinal(row: number): number {
    const words = this.#text(row, 'ordinal').normalize('NFKC');
    // Lists without an order of their own keep that of their lines.
    if (words === '') return this.lines.length + 1;
    const ordinal = /^\d{1,7}$/.test(words) ? Number(words) : Number.NaN;
    if (ordinal <= mostOrdinal) return ordinal;
    this.#fault('unit-ordinal-wrong', row, 'ordinal', { found: words });
    return 0;
  }

  #contact(row: number): UnitContact | null {
    const person = this.#name(row, 'person');
    const phone = this.#text(row, 'phone').normalize('NFKC').replaceAll(/\s+/g, ' ');
    if (phone !== '' && !PHONE.test(phone)) {
      this.#fault('unit-phone-wrong', row, 'phone', { found: phone });
    }
    return person === '' && phone === '' ? null : { person, phone };
  }

  /** One name: a line end inside it only broke it over two lines. */
  #name(row: number, key: UnitColumn): string {
    return this.#text(row, key).replaceAll(/\s*\n\s*/g, '');
  }

  #text(row: number, key: UnitColumn): string {
    const column = this.#table.columns.get(key);
    if (column === undefined) return '';
    const cell = this.#table.cells.seen(row, column);
    if (cell?.kind === 'error' || cell?.kind === 'unreadable') {
      const isError = cell.kind === 'error';
      this.#fault(isError ? 'formula-error' : 'formula-uncomputed', row, key, { found: cell.text });
      return '';
    }
    const text = this.#table.cells.text(row, column).replaceAll(/\r\n?/g, '\n');
    if (text.length <= this.#longestWords) return text;
    this.#fault('words-too-long', row, key, {
      heading: this.#table.cells.text(this.#table.headRow, column),
      length: text.length,
      limit: this.#longestWords,
    });
    return '';
  }

  #fault(code: WorkbookFault['code'], row: number, key: UnitColumn, details = {}): void {
    if (this.faults.length >= mostFaults) return;
    this.faults.push(fault(code, this.#place(row, key), details));
  }

  #warn(code: WorkbookFault['code'], row: number, key: UnitColumn, details = {}): void {
    this.warnings.push(fault(code, this.#place(row, key), details));
  }

  #place(row: number, key: UnitColumn) {
    const { cells, columns } = this.#table;
    const cell = addressOf(row, columns.get(key) ?? 1);
    return { sheet: cells.sheet.name, cell, line: row };
  }
}
