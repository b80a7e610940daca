import { charTable } from '../char-table.ts';
import { LONGEST_QUOTATION_IN_CLAUSE } from '../limits.ts';
import type { Span } from '../span.ts';
import type { Clause } from './clause.ts';
import { CLOSING, OPENING } from './quotation-marks.ts';
import { withoutQuoted } from './quoted.ts';

const SEPARATORS = '，；。！？,;!?\n';
const COLONS = '：:';
const [OPENS, CLOSES, PARTS, ANNOUNCES] = [1, 2, 3, 4];
const isBlank = charTable([[' \t\r\n\u3000\u00a0', 1]]);

const ITEM_NUMBER =
  /^\s*(?:\d{1,2}(?:[．、]|\.(?!\d))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)])\s*/;
/** Longest item number looked for, blanks included, in code units. */
const MAX_ITEM_NUMBER = 12;

/** What each code unit does; a table, for every character of a report passes through it. */
const roleOf = charTable([
  [OPENING, OPENS],
  [CLOSING, CLOSES],
  [SEPARATORS, PARTS],
  [COLONS, ANNOUNCES],
]);

/**
 * Cuts a sentence at its separators, leaving quotations and brackets whole.
 *
 *     围绕“立得住、推得开，可持续”目标，健全改革落实机制。
 *                           ^ no cut      ^ cut
 */
export function splitClauses(text: string, sentence: Span): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = sentence.from + itemNumberLength(text, sentence.from);
  for (let at = from; at < sentence.to; at += 1) {
    const role = roleOf[text.charCodeAt(at)];
    if (role === OPENS) {
      at = closeOf(text, at, sentence.to);
    } else if ((role === PARTS || role === ANNOUNCES) && !isInNumber(text, at)) {
      push(clauses, text, { from, to: at, endsAtColon: role === ANNOUNCES });
      from = at + 1;
    }
  }
  push(clauses, text, { from, to: sentence.to, endsAtColon: false });
  return clauses;
}

/** Length of a printed item number, `1．` or `（3）`, which is no part of the first row's words. */
function itemNumberLength(text: string, at: number): number {
  if (isIdeograph(text.charCodeAt(at))) return 0;
  return ITEM_NUMBER.exec(text.slice(at, at + MAX_ITEM_NUMBER))?.[0].length ?? 0;
}

/** The index of the mark that closes the one at `open`; `open` itself when none does. */
function closeOf(text: string, open: number, end: number): number {
  let depth = 0;
  const limit = Math.min(end, open + LONGEST_QUOTATION_IN_CLAUSE);
  for (let at = open; at < limit; at += 1) {
    const role = roleOf[text.charCodeAt(at)];
    if (role === OPENS) depth += 1;
    else if (role === CLOSES) depth -= 1;
    if (depth === 0) return at;
  }
  return open;
}

/** `1,200` and `12:00` are no boundaries. */
function isInNumber(text: string, at: number): boolean {
  return isDigit(text, at - 1) && isDigit(text, at + 1) && ',:'.includes(text.charAt(at));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

type Stretch = Pick<Clause, 'from' | 'to' | 'endsAtColon'>;

function push(clauses: Clause[], text: string, { from, to, endsAtColon }: Stretch): void {
  while (from < to && isBlank[text.charCodeAt(from)] === 1) from += 1;
  while (to > from && isBlank[text.charCodeAt(to - 1)] === 1) to -= 1;
  if (from === to) return;
  const words = text.slice(from, to);
  const bare = withoutQuoted(words);
  clauses.push({ from, to, text: words, bare, endsAtColon, isFirst: clauses.length === 0 });
}
