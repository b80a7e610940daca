import type { Span } from '../span.ts';
import type { Clause } from './clause.ts';

const OPENING = '“‘（《〈【(［[「';
const CLOSING = '”’）》〉】)］]」';
const SEPARATORS = '，；：。！？,;:!?\n';
const BLANK = ' \t\r\n\u3000\u00a0';
/** A quotation left open by the source must not swallow the rest of the sentence. */
const MAX_QUOTED_CHARACTERS = 120;

/**
 * Cuts a sentence at its separators, leaving quotations and brackets whole.
 *
 *     围绕“立得住、推得开，可持续”目标，健全改革落实机制。
 *                           ^ no cut      ^ cut
 */
export function splitClauses(text: string, sentence: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = sentence.from;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) {
      at = closeOf(text, at, sentence.to);
    } else if (SEPARATORS.includes(character) && !isInNumber(text, at)) {
      push(clauses, text, { from, to: at }, character);
      from = at + 1;
    }
  }
  push(clauses, text, { from, to: sentence.to }, '');
  return clauses;
}

/** The index of the mark that closes the one at `open`; `open` itself when none does. */
function closeOf(text: string, open: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, open + MAX_QUOTED_CHARACTERS);
  for (let at = open; at < limit; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth -= 1;
    if (depth === 0) return at;
  }
  return open;
}

/** `1,200` and `12:00` are no boundaries. */
function isInNumber(text: string, at: number): boolean {
  const character = text.charAt(at);
  return (character === ',' || character === ':') && isDigit(text, at - 1) && isDigit(text, at + 1);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function push(clauses: Clause[], text: string, span: Span, after: string): void {
  let { from, to } = span;
  while (from < to && BLANK.includes(text.charAt(from))) from += 1;
  while (to > from && BLANK.includes(text.charAt(to - 1))) to -= 1;
  if (from < to)
    clauses.push({ from, to, text: text.slice(from, to), after, isFirst: clauses.length === 0 });
}
