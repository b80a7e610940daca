import { LONGEST_RULE } from '../limits.ts';
import type { Span } from '../span.ts';

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
const RULE = /^(?:-{3,}|\*{3,}|_{3,}|={3,}|`{3,}|[|:\s-]*\|[|:\s-]*)$/;
/** What the rest of an endless rule is made of. */
const RULE_MARKS = /^[-*_=`|:\s]*$/;
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/;

/** Splits a source into its non-blank lines; the cells of a Markdown table are lines of their own. */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let from = 0;
  while (from <= source.length) {
    const to = lineEnd(source, from);
    const found = readLine(source, { from, to }, blanks);
    lines.push(...found);
    blanks = found.length === 0 ? blanks + 1 : 0;
    from = to + (source.startsWith('\r\n', to) ? 2 : 1);
  }
  return lines;
}

function lineEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) return at;
  }
  return source.length;
}

function readLine(source: string, span: Span, blanksBefore: number): Line[] {
  const body = trim(source, span);
  if (body.from === body.to || isRule(source, body)) return [];
  const isIndented = /^(?:[\u3000\t]| {2})/.test(source.slice(span.from, span.from + 2));
  const isCell = source[body.from] === '|';
  const cells = isCell ? tableCells(source, body) : [body];
  return cells.flatMap((cell, index) => {
    const mark = MARKUP.exec(source.slice(cell.from, Math.min(cell.to, cell.from + 12)));
    const inner = trim(source, { from: cell.from + (mark?.[0].length ?? 0), to: cell.to });
    if (inner.from >= inner.to) return [];
    const text = source.slice(inner.from, inner.to);
    const blanks = index === 0 ? blanksBefore : 0;
    const bare = text.includes('**') ? text.replaceAll('**', '').trim() : text;
    if (bare === '') return [];
    const depth = mark?.[1]?.length ?? 0;
    return [{ ...inner, text, bare, blanksBefore: blanks, isIndented, isCell, depth }];
  });
}

/** A rule between parts or under the head of a table. */
function isRule(source: string, { from, to }: Span): boolean {
  const rest = Math.min(to, from + LONGEST_RULE);
  return RULE.test(source.slice(from, rest)) && RULE_MARKS.test(source.slice(rest, to));
}

function trim(source: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && BLANK.test(source.charAt(from))) from += 1;
  while (to > from && BLANK.test(source.charAt(to - 1))) to -= 1;
  return { from, to };
}

function tableCells(source: string, span: Span): Span[] {
  const cells: Span[] = [];
  let from = span.from + 1;
  for (let at = from; at <= span.to; at += 1) {
    if (at < span.to && source[at] !== '|') continue;
    const cell = trim(source, { from, to: at });
    if (cell.from < cell.to) cells.push(cell);
    from = at + 1;
  }
  return cells;
}
