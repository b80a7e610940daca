import { fault, type WorkbookFault } from '../fault.ts';
import { addressOf } from '../format/cell-address.ts';
import { plainWords } from '../plain-words.ts';
import { type ColumnName, reportingColumns } from './columns.ts';
import type { Form } from './find-form.ts';
import { measureLabel, type ReportingLine } from './reporting-lines.ts';

export interface MatchedLines {
  /** Row of the sheet in which each line stands now. */
  readonly rows: ReadonlyMap<ReportingLine, number>;
  readonly faults: readonly WorkbookFault[];
}

const inputs = reportingColumns.filter(({ isInput }) => isInput).map(({ key }) => key);

/**
 * Finds every line asked in the form as it came back, wherever it went: by the id in the hidden column,
 * which must agree with the code and measure people see beside it, and by code and measure alone where
 * ids are gone. Faults name rows that are wrong, strange, doubled or missing.
 */
export function matchLines(form: Form, lines: readonly ReportingLine[]): MatchedLines {
  const matcher = new LineMatcher(form, lines);
  for (const row of form.cells.rows()) if (row > form.headRow) matcher.take(row);
  matcher.nameMissing();
  return matcher;
}

class LineMatcher implements MatchedLines {
  readonly rows = new Map<ReportingLine, number>();
  readonly faults: WorkbookFault[] = [];
  readonly #form: Form;
  readonly #lines: readonly ReportingLine[];
  readonly #byId: ReadonlyMap<string, ReportingLine>;
  readonly #bySight: ReadonlyMap<string, ReportingLine>;

  constructor(form: Form, lines: readonly ReportingLine[]) {
    this.#form = form;
    this.#lines = lines;
    this.#byId = new Map(lines.map((line) => [line.id, line]));
    this.#bySight = new Map(
      lines.map((line) => [sight(line.row.code, measureLabel(line.goal)), line]),
    );
  }

  take(row: number): void {
    const id = this.#text(row, 'lineId');
    const hasInput = inputs.some((key) => this.#holds(row, key));
    const hasNames = this.#holds(row, 'code') || this.#holds(row, 'measure');
    if (id === '' && !hasInput && !hasNames) return;
    const code = this.#text(row, 'code');
    const measure = this.#text(row, 'measure');
    const line = id === '' ? this.#bySight.get(sight(code, measure)) : this.#byId.get(id);
    if (line === undefined) {
      // Words under the table that fill no cell of ours, such as who filled it in, are nobody's row.
      if (id !== '' || hasInput) this.#add('row-strange', row, 'code', { code });
      return;
    }
    const first = this.rows.get(line);
    if (first !== undefined) {
      if (id !== '' || hasInput)
        this.#add('row-twice', row, 'code', { code: line.row.code, first });
      return;
    }
    this.rows.set(line, row);
    if (id !== '') this.#compare(line, row, code, measure);
  }

  nameMissing(): void {
    const sheet = this.#form.cells.sheet.name;
    for (const line of this.#lines) {
      if (this.rows.has(line)) continue;
      const { code } = line.row;
      const measure = measureLabel(line.goal);
      this.faults.push(
        measure === ''
          ? fault('row-missing', { sheet }, { code })
          : fault('row-missing-measure', { sheet }, { code, measure }),
      );
    }
  }

  /** Whoever sorts only some of the columns parts ids from what people see: never guess which is right. */
  #compare(line: ReportingLine, row: number, code: string, measure: string): void {
    const isCodeRight =
      plainWords(code) === plainWords(line.row.code) || (code === '' && !line.isFirstOfRow);
    if (!isCodeRight) this.#add('code-wrong', row, 'code', { found: code, wanted: line.row.code });
    const wanted = measureLabel(line.goal);
    if (plainWords(measure) !== plainWords(wanted)) {
      this.#add('measure-wrong', row, 'measure', { found: measure, wanted });
    }
  }

  #add(
    code: WorkbookFault['code'],
    row: number,
    key: ColumnName,
    details: Record<string, string | number>,
  ): void {
    const column = this.#form.columns.get(key) ?? 1;
    const place = { sheet: this.#form.cells.sheet.name, cell: addressOf(row, column), line: row };
    this.faults.push(fault(code, place, details));
  }

  #text(row: number, key: ColumnName): string {
    const column = this.#form.columns.get(key);
    return column === undefined ? '' : this.#form.cells.text(row, column);
  }

  /** Whether the row itself holds anything there, not a cell it is joined with. */
  #holds(row: number, key: ColumnName): boolean {
    const column = this.#form.columns.get(key);
    return column !== undefined && this.#form.cells.holds(row, column);
  }
}

function sight(code: string, measure: string): string {
  return JSON.stringify([plainWords(code), plainWords(measure)]);
}
