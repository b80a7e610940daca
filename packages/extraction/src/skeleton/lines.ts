import { CharSet } from '../char-set.ts';
import { LONGEST_RULE } from '../limits.ts';
import type { Span } from '../span.ts';
import { LineEnds } from './line-ends.ts';
import { LONGEST_PARAGRAPH, lostLines } from './lost-lines.ts';
import { BLANK } from './spaces.ts';

/** One printed line of the source, without its edge white space and its Markdown markup. */
export interface Line extends Span {
  readonly text: string;
  /** The same without `**` marks, for deciding what it is. */
  readonly bare: string;
  /** How many blank lines stand before it. */
  readonly blanksBefore: number;
  readonly isIndented: boolean;
  /** True for a cell of a table: never part of a paragraph, never furniture. */
  readonly isCell: boolean;
  /** Markdown heading depth 1–6, or 0. */
  readonly depth: number;
}

const MARKUP = /^(?:(#{1,6})[ \t\u3000]+|>[ \t]?|[-*+][ \t]+(?=[^\s\d-]))/;
const OPENS_MARKUP = new CharSet('#>-*+');
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|`{3,}|[|:\s-]*\|[|:\s-]*)$/;
/** What the rest of an endless rule is made of. */
const RULE_MARKS = /^[-*_=`|:\s]*$/;
const OPENS_RULE = new CharSet('-*_=`|:');
const [TAB, SPACE, FULL_SPACE] = [0x09, 0x20, 0x3000];

/** Splits a source into its non-blank lines; the cells of a Markdown table are lines of their own. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const ends = new LineEnds(source);
  const isMarked = source.includes('**');
  let blanks = 0;
  let from = 0;
  while (from <= source.length) {
    const to = ends.after(from);
    const count = lines.length;
    if (to - from <= LONGEST_PARAGRAPH) readLine({ source, from, to, blanks, isMarked }, lines);
    else
      for (const line of lostLines(source, { from, to }))
        readLine({ ...line, source, blanks, isMarked }, lines);
    blanks = lines.length === count ? blanks + 1 : 0;
    from = to + (source.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

/** A line as it stands in the source. */
interface Raw extends Span {
  readonly source: string;
  /** How many blank lines stand before it. */
  readonly blanks: number;
  /** Whether `**` marks stand anywhere in the source. */
  readonly isMarked: boolean;
}

/** Adds what a line holds to the lines. */
function readLine(raw: Raw, lines: Line[]): void {
  const { source, blanks } = raw;
  const body = trim(source, raw.from, raw.to);
  if (body.from === body.to || isRule(source, body)) return;
  if (source[body.from] !== '|') {
    const line = readCell(raw, body, blanks);
    if (line !== null) lines.push(line);
    return;
  }
  for (const [index, cell] of tableCells(source, body).entries()) {
    const line = readCell(raw, cell, index === 0 ? blanks : 0);
    if (line !== null) lines.push({ ...line, isCell: true });
  }
}

/** Reads a line without its edges, or a cell of one; null where markup is all there is. */
function readCell(raw: Raw, cell: Span, blanksBefore: number): Line | null {
  const { source, isMarked } = raw;
  const mark = OPENS_MARKUP.has(source.charCodeAt(cell.from))
    ? MARKUP.exec(source.slice(cell.from, Math.min(cell.to, cell.from + 12)))
    : null;
  const { from, to } = mark === null ? cell : trim(source, cell.from + mark[0].length, cell.to);
  if (from >= to) return null;
  const text = source.slice(from, to);
  const bare = isMarked && text.includes('**') ? text.replaceAll('**', '').trim() : text;
  if (bare === '') return null;
  const depth = mark?.[1]?.length ?? 0;
  const isIndented = isIndentedAt(source, raw.from);
  return { from, to, text, bare, blanksBefore, isIndented, isCell: false, depth };
}

function isIndentedAt(source: string, from: number): boolean {
  const unit = source.charCodeAt(from);
  return (
    unit === FULL_SPACE || unit === TAB || (unit === SPACE && source.charCodeAt(from + 1) === SPACE)
  );
}

/** A rule between parts or under the head of a table. */
function isRule(source: string, { from, to }: Span): boolean {
  if (!OPENS_RULE.has(source.charCodeAt(from))) return false;
  const rest = Math.min(to, from + LONGEST_RULE);
  return RULE.test(source.slice(from, rest)) && RULE_MARKS.test(source.slice(rest, to));
}

function trim(source: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.has(source.charCodeAt(from))) from += 1;
  while (to > from && BLANK.has(source.charCodeAt(to - 1))) to -= 1;
  return { from, to };
}

function tableCells(source: string, span: Span): Span[] {
  const cells: Span[] = [];
  let from = span.from + 1;
  for (let at = from; at <= span.to; at += 1) {
    if (at < span.to && source[at] !== '|') continue;
    const cell = trim(source, from, at);
    if (cell.from < cell.to) cells.push(cell);
    from = at + 1;
  }
  return cells;
}
