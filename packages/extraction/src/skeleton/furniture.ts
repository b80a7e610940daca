import { CharSet } from '../char-set.ts';
import { SignTable } from '../sign-table.ts';
import { CHROME_LINES, CHROME_SIGNS, PAGE_SIGNS } from './lexicon/furniture-words.ts';

/** Longer lines are text, whatever they begin with. */
const LONGEST_FURNITURE = 60;
const LONGEST_CHROME_LINE = Math.max(...[...CHROME_LINES].map((line) => line.length));

const COLONS = new CharSet('：:');
const SPACES = new CharSet(' \u3000');
const chromeSigns = new SignTable(CHROME_SIGNS);
const pageSigns = new SignTable(PAGE_SIGNS);

/** True for what a web page prints around a report: 打印, 来源：…, 责任编辑：…. */
export function isChrome(text: string): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  const words = COLONS.closes(text) ? text.slice(0, -1).trimEnd() : text;
  if (words.length <= LONGEST_CHROME_LINE && CHROME_LINES.has(words)) return true;
  return chromeSigns.first(text) !== null || isRowOfButtons(text);
}

/** 打印本页 关闭窗口, 大 中 小: buttons side by side. */
function isRowOfButtons(text: string): boolean {
  if (!SPACES.isIn(text)) return false;
  return text.split(/\s+/).every((word) => CHROME_LINES.has(word));
}

/** True for what a paged print puts between the columns: 下转 A05 版, — 3 —. */
export function isPageMark(text: string): boolean {
  return text.length <= LONGEST_FURNITURE && pageSigns.first(text) !== null;
}
