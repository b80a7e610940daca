import { charTable } from '../char-table.ts';
import { LONGEST_QUOTATION, LONGEST_SENTENCE } from '../limits.ts';
import type { Span } from '../span.ts';
import { cutLongSentence } from './cut-long-sentence.ts';
import { SPACE } from './spaces.ts';

const OPENING = '“‘（(《「『【';
const CLOSING = '”’）)》」』】';
const STOPS = '。！？；!?;';
const [OPENS, CLOSES, STOPS_HERE] = [1, 2, 3];
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];
/** What each code unit does; a table, for every character of a report passes through it. */
const roleOf = charTable([
  [OPENING, OPENS],
  [CLOSING, CLOSES],
  [STOPS, STOPS_HERE],
]);

/**
 * Splits a paragraph at its full stops and semicolons; what is quoted or bracketed stays whole. The
 * pieces tile the paragraph. `cuts` are further places to split, such as the end of a bold lead. All
 * places are offsets in `text`, of which the paragraph is a part.
 */
export function splitSentences(
  text: string,
  paragraph: Span,
  cuts: ReadonlySet<number> = NO_CUTS,
): Span[] {
  const sentences: Span[] = [];
  const end = paragraph.to;
  const hasCuts = cuts.size > 0;
  let { from } = paragraph;
  let at = from;
  while (at < end) {
    if (hasCuts && cuts.has(at)) from = push(sentences, text, { from, to: at });
    const unit = text.charCodeAt(at);
    // Nine of ten are Chinese characters, which need no look into a table.
    const role = unit >= FIRST_HAN && unit <= LAST_HAN ? 0 : roleOf[unit];
    if (role === 0) {
      at += 1;
      continue;
    }
    const close = role === OPENS ? closingMark(text, at, end) : -1;
    if (close !== -1) {
      const ended = endsSentence(text, at, close);
      at = close + 1;
      if (ended) from = push(sentences, text, { from, to: at });
      continue;
    }
    at += 1;
    if (role !== STOPS_HERE || isInsideWord(text, at - 1)) continue;
    while (at < end && (roleOf[text.charCodeAt(at)] ?? 0) >= CLOSES) at += 1;
    from = push(sentences, text, { from, to: at });
  }
  if (from < end) add(sentences, text, { from, to: end });
  return sentences;
}

const NO_CUTS: ReadonlySet<number> = new Set();

/** Adds a sentence unless it is blank; returns where the next begins. */
function push(sentences: Span[], text: string, sentence: Span): number {
  let at = sentence.from;
  while (at < sentence.to && SPACE.has(text.charCodeAt(at))) at += 1;
  if (at === sentence.to) return sentence.from;
  add(sentences, text, sentence);
  return sentence.to;
}

function add(sentences: Span[], text: string, sentence: Span): void {
  if (sentence.to - sentence.from <= LONGEST_SENTENCE) sentences.push(sentence);
  else for (const stretch of cutLongSentence(text, sentence)) sentences.push(stretch);
}

/** Where before `end` the mark that closes the one at `open` stands, or -1. */
function closingMark(text: string, open: number, end: number): number {
  const opener = text.charCodeAt(open);
  const closer = CLOSING.charCodeAt(OPENING.indexOf(text.charAt(open)));
  let depth = 0;
  const limit = Math.min(end, open + LONGEST_QUOTATION);
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

/** An ASCII stop between letters is none: `?id=1;x`. */
function isInsideWord(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80 && /[A-Za-z0-9&=]/.test(text.charAt(at + 1));
}
