import { charTable } from '../../char-table.ts';
import type { Suspicion } from '../suspicion.ts';

/** 。， or 、。: two marks where one belongs. */
const MARKS_TWICE = /[，、；：。！？]{2,}/g;
/** Marks that writers double on purpose. */
const EMPHATIC = /^[！？]+$/;
/** A half-width mark between Chinese characters. */
const HALF_WIDTH = /(?<=[\u4e00-\u9fa5”）])[,;:!?](?=[\u4e00-\u9fa5“（])/g;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
};
/** So many half-width marks are the document's habit, not slips. */
const HABIT = 3;
const OPENING = '“‘《（【〔';
const CLOSING = '”’》）】〕';
/** Most characters are no such mark, and are passed at the cost of one look-up. */
const pairMarks = charTable([[OPENING + CLOSING, 1]]);

/** Finds marks printed twice, half-width marks among Chinese, and unpaired quotes and brackets. */
export function findOddPunctuation(text: string): readonly Suspicion[] {
  return [...findDoubledMarks(text), ...findHalfWidth(text), ...findUnpaired(text)];
}

function findDoubledMarks(text: string): Suspicion[] {
  return [...text.matchAll(MARKS_TWICE)]
    .filter(
      ({ 0: marks }) => !EMPHATIC.test(marks) && marks !== '。。。' && marks !== '。。。。。。',
    )
    .map(({ 0: marks, index }) => ({
      code: 'suspect-punctuation',
      from: index,
      to: index + marks.length,
      message: `标点“${marks}”连用，疑衍其一`,
      suggestion: /[。！？]/.exec(marks)?.[0] ?? marks.charAt(0),
    }));
}

function findHalfWidth(text: string): Suspicion[] {
  const marks = [...text.matchAll(HALF_WIDTH)].filter(({ index }) => !isInTitle(text, index));
  if (marks.length >= HABIT) return [];
  return marks.map(({ 0: mark, index }) => ({
    code: 'suspect-punctuation',
    from: index,
    to: index + 1,
    message: `汉字之间用了半角“${mark}”，疑为全角“${FULL_WIDTH[mark]}”`,
    suggestion: FULL_WIDTH[mark] ?? mark,
  }));
}

/** Titles of works keep their own marks: 《某某:某某》. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** Quotes and brackets pair up within a paragraph; the first that does not is reported. */
function findUnpaired(text: string): Suspicion[] {
  const found: Suspicion[] = [];
  let from = 0;
  for (const paragraph of text.split('\n')) {
    const at = firstUnpaired(paragraph);
    if (at !== null) found.push(unpaired(text, from + at));
    from += paragraph.length + 1;
  }
  return found;
}

function firstUnpaired(paragraph: string): number | null {
  const open: { readonly at: number; readonly mark: number }[] = [];
  for (let at = 0; at < paragraph.length; at += 1) {
    if (pairMarks[paragraph.charCodeAt(at)] === 0) continue;
    const opening = OPENING.indexOf(paragraph.charAt(at));
    if (opening >= 0) open.push({ at, mark: opening });
    const closing = CLOSING.indexOf(paragraph.charAt(at));
    if (closing < 0) continue;
    if (open.at(-1)?.mark !== closing) return at;
    open.pop();
  }
  return open[0]?.at ?? null;
}

function unpaired(text: string, at: number): Suspicion {
  return {
    code: 'suspect-punctuation',
    from: at,
    to: at + 1,
    message: `“${text[at]}”在本段内没有配对，疑有脱漏`,
  };
}
