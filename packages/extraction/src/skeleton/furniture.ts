import {
  CHROME_ENDS,
  CHROME_LINES,
  CHROME_STARTS,
  PAGE_JUMP,
  PAGE_NUMBER,
} from './lexicon/furniture-words.ts';

/** Longer lines are text, whatever they begin with. */
const LONGEST_FURNITURE = 60;

/** True for what a web page prints around a report: 打印, 来源：…, 责任编辑：…. */
export function isChrome(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  return (
    CHROME_LINES.has(text.replace(/\s*[：:]$/, '')) ||
    CHROME_STARTS.some((pattern) => pattern.test(text)) ||
    CHROME_ENDS.some((pattern) => pattern.test(text))
  );
}

/** True for what a paged print puts between the columns: 下转 A05 版, — 3 —. */
export function isPageMark(text: string): boolean {
  return text.length <= LONGEST_FURNITURE && (PAGE_JUMP.test(text) || PAGE_NUMBER.test(text));
}
