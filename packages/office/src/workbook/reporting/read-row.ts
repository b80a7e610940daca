import { fault, type Place, type WorkbookFault } from '../fault.ts';
import { addressOf, type CellRange, rangeAddress } from '../format/cell-address.ts';
import { plainWords } from '../plain-words.ts';
import type { ColumnName } from './columns.ts';
import type { Form } from './find-form.ts';
import { readFigure } from './read-figure.ts';
import type { ReportingLine } from './reporting-lines.ts';
import type { ReportingEntry, ReportingFigure } from './reporting-sheet.ts';

/** A line of the form and the row of the sheet it was found in. */
export interface PlacedLine {
  readonly line: ReportingLine;
  readonly row: number;
}

export interface RowRead {
  readonly entry: ReportingEntry;
  readonly faults: readonly WorkbookFault[];
  readonly warnings: readonly WorkbookFault[];
}

/** Reads all that was filled in for one commitment, from the lines of its goals. `lines` is not empty. */
export function readRow(
  form: Form,
  itemId: string,
  lines: readonly PlacedLine[],
  longestWords: number,
): RowRead {
  const reader = new RowReader(form, lines, longestWords);
  const figures = reader.figures();
  const entry: ReportingEntry = {
    itemId,
    figures,
    words: reader.words('words'),
    problem: reader.words('problem'),
    nextStep: reader.words('nextStep'),
    noChange: reader.noChange(),
  };
  if (entry.noChange && figures.length > 0) reader.refuseFiguresOfNoChange();
  reader.nameUnfilled(entry);
  return { entry, faults: reader.faults, warnings: reader.warnings };
}

const yes = new Set(['是', '无变化', 'yes', 'y', 'true', '1', '√', '✓', '✔', '☑']);
const no = new Set(['否', '有变化', 'no', 'n', 'false', '0', '×', '✗', '✘', '-', '—', '/']);

class RowReader {
  readonly faults: WorkbookFault[] = [];
  readonly warnings: WorkbookFault[] = [];
  readonly #form: Form;
  readonly #lines: readonly PlacedLine[];
  readonly #rows: ReadonlySet<number>;
  readonly #longestWords: number;
  /** First figure that was typed, for naming it. */
  #firstFigure: Place = {};

  constructor(form: Form, lines: readonly PlacedLine[], longestWords: number) {
    this.#form = form;
    this.#lines = lines;
    this.#rows = new Set(lines.map(({ row }) => row));
    this.#longestWords = longestWords;
  }

  figures(): ReportingFigure[] {
    return this.#lines.flatMap(({ line, row }): ReportingFigure[] => {
      const { cells } = this.#form;
      const column = this.#column('figure');
      const merge = cells.mergeAt(row, column);
      if (merge !== undefined) {
        this.#refuseMerge(merge);
        return [];
      }
      const place = this.#place(row, column);
      const cell = cells.at(row, column);
      if (line.goal === null) {
        if (cells.holds(row, column)) this.faults.push(fault('figure-unasked', place));
        return [];
      }
      const read = readFigure(cell, line.goal, place, cells.from1904);
      if (read.fault !== undefined) this.faults.push(read.fault);
      if (read.warning !== undefined) this.warnings.push(read.warning);
      if (read.value === null) return [];
      if (this.#firstFigure.cell === undefined) this.#firstFigure = place;
      return [{ goalId: line.goal.goalId, value: read.value }];
    });
  }

  /** The words of a column, those of several lines one below the other. */
  words(key: ColumnName): string {
    const found = this.#cellsOf(key).flatMap((place) => {
      const text = this.#textAt(place.row, place.column);
      return text === '' ? [] : [text];
    });
    return found.join('\n');
  }

  noChange(): boolean {
    const said = this.#cellsOf('noChange').flatMap(({ row, column }) => {
      const text = this.#textAt(row, column);
      const plain = plainWords(text).toLowerCase();
      if (plain === '') return [];
      if (yes.has(plain)) return [true];
      if (no.has(plain)) return [false];
      const place = this.#place(row, column);
      this.faults.push(fault('no-change-unknown', place, { found: text }));
      return [];
    });
    if (said.includes(true) && said.includes(false)) {
      const [first] = this.#cellsOf('noChange');
      const place = this.#place(first?.row ?? 0, first?.column ?? 0);
      this.faults.push(fault('no-change-both', place));
    }
    return said.includes(true);
  }

  refuseFiguresOfNoChange(): void {
    this.faults.push(fault('no-change-with-figure', this.#firstFigure));
  }

  nameUnfilled(entry: ReportingEntry): void {
    const { figures, words, problem, nextStep, noChange } = entry;
    const [first] = this.#lines;
    if (first === undefined || noChange || this.faults.length > 0) return;
    const { code } = first.line.row;
    const place = { sheet: this.#form.cells.sheet.name, line: first.row };
    if (figures.length === 0 && words === '' && problem === '' && nextStep === '') {
      this.warnings.push(fault('row-unfilled', place, { code }));
      return;
    }
    const given = new Set(figures.map(({ goalId }) => goalId));
    for (const { line, row } of this.#lines) {
      if (line.goal === null || given.has(line.goal.goalId)) continue;
      const cell = this.#place(row, this.#column('figure'));
      this.warnings.push(fault('figure-missing', cell, { measure: line.goal.measure }));
    }
  }

  /** Cells of a column that hold this row's words: each joined range once, by its first cell. */
  #cellsOf(key: ColumnName): { row: number; column: number }[] {
    const column = this.#column(key);
    const seen = new Set<CellRange>();
    return this.#lines.flatMap(({ row }) => {
      const merge = this.#form.cells.mergeAt(row, column);
      if (merge === undefined) return [{ row, column }];
      if (seen.has(merge)) return [];
      seen.add(merge);
      if (this.#isOwn(merge)) return [{ row: merge.top, column }];
      this.#refuseMerge(merge);
      return [];
    });
  }

  /** Whether a joined range is one column of this row's lines, and of lines put between them. */
  #isOwn({ left, right, top, bottom }: CellRange): boolean {
    if (left !== right) return false;
    const rows = [...this.#rows];
    return (
      top >= Math.min(...rows) - 1 &&
      bottom <= Math.max(...rows) + 1 &&
      !this.#touchesOthers(top, bottom)
    );
  }

  #touchesOthers(top: number, bottom: number): boolean {
    const { cells, columns } = this.#form;
    const code = columns.get('code') ?? 0;
    const own = plainWords(this.#lines[0]?.line.row.code ?? '');
    for (let row = top; row <= bottom; row += 1) {
      const other = plainWords(cells.text(row, code));
      if (!this.#rows.has(row) && other !== '' && other !== own) return true;
    }
    return false;
  }

  #textAt(row: number, column: number): string {
    const { cells } = this.#form;
    const cell = cells.at(row, column);
    const place = this.#place(row, column);
    if (cell?.kind === 'error') {
      this.faults.push(fault('formula-error', place, { found: cell.text }));
      return '';
    }
    if (cell?.kind === 'unreadable') {
      this.faults.push(fault('formula-uncomputed', place));
      return '';
    }
    const text = plainLines(cells.text(row, column));
    if (text.length > this.#longestWords) {
      this.faults.push(
        fault('words-too-long', place, {
          heading: cells.text(this.#form.headRow, column),
          length: text.length,
          limit: this.#longestWords,
        }),
      );
    }
    return text;
  }

  #refuseMerge(merge: CellRange): void {
    const range = rangeAddress(merge);
    const place = { sheet: this.#form.cells.sheet.name, cell: range, line: merge.top };
    this.faults.push(fault('cells-merged', place));
  }

  #column(key: ColumnName): number {
    return this.#form.columns.get(key) ?? 0;
  }

  #place(row: number, column: number): Place {
    return { sheet: this.#form.cells.sheet.name, cell: addressOf(row, column), line: row };
  }
}

/** Words with one kind of line end, without characters that show nothing, and no spaces at either end. */
function plainLines(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
