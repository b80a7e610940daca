import { charTable } from '../char-table.ts';
import { LONGEST_QUOTATION } from '../limits.ts';
import type { Span } from '../span.ts';
import { cutLongSentence } from './cut-long-sentence.ts';

const OPENING = '“‘（(《「『【';
const CLOSING = '”’）)》」』】';
const STOPS = '。！？；!?;';
const [OPENS, CLOSES, STOPS_HERE] = [1, 2, 3];
/** What each code unit does; a table, for every character of a report passes through it. */
const roleOf = charTable([
  [OPENING, OPENS],
  [CLOSING, CLOSES],
  [STOPS, STOPS_HERE],
]);

/**
 * Splits a paragraph at its full stops and semicolons; what is quoted or bracketed stays whole. The
 * pieces tile the paragraph. `cuts` are further places to split, such as the end of a bold lead.
 */
export function splitSentences(text: string, cuts: ReadonlySet<number> = new Set()): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const push = (to: number) => {
    if (text.slice(from, to).trim() !== '') {
      sentences.push({ from, to });
      from = to;
    }
  };
  let at = 0;
  while (at < text.length) {
    if (cuts.size > 0 && cuts.has(at) && at > from) push(at);
    const role = roleOf[text.charCodeAt(at)];
    const close = role === OPENS ? closingMark(text, at) : -1;
    if (close !== -1) {
      const ended = endsSentence(text, at, close);
      at = close + 1;
      if (ended) push(at);
      continue;
    }
    at += 1;
    if (role !== STOPS_HERE || isInsideWord(text, at - 1)) continue;
    while (at < text.length && (roleOf[text.charCodeAt(at)] ?? 0) >= CLOSES) at += 1;
    push(at);
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences.flatMap((sentence) => cutLongSentence(text, sentence));
}

/** Where the mark that closes the one at `open` stands, or -1. */
function closingMark(text: string, open: number): number {
  const opener = text.charCodeAt(open);
  const closer = CLOSING.charCodeAt(OPENING.indexOf(text.charAt(open)));
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST_QUOTATION);
  for (let at = open; at < limit; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === opener) depth += 1;
    else if (unit === closer) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return -1;
}

/** 他说：“…。” ends a sentence with its closing quote; “中国之治！”的 does not. */
function endsSentence(text: string, open: number, close: number): boolean {
  return (
    '。！？'.includes(text.charAt(close - 1)) &&
    '：:'.includes(text.charAt(open - 1) || ' ') &&
    !/[，、；。的等和]/.test(text.charAt(close + 1))
  );
}

/** An ASCII mark between letters is no stop: `?id=1;x`. */
function isInsideWord(text: string, at: number): boolean {
  return /[!?;]/.test(text.charAt(at)) && /[A-Za-z0-9&=]/.test(text.charAt(at + 1));
}
