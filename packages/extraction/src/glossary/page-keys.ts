import type { Span } from '../span.ts';

/** A page of the report that the entries below are keyed by, and where the line stands that names it. */
export interface PageKey {
  readonly at: number;
  readonly page: string;
}

/** （P19）, （见正文第5页第3行）, ［P6］: in brackets, with words around it. */
const BRACKETED =
  /\s*[（(［[]\s*见?(?:报告|正文|原文|文件)?(?:[Pp]\.?\s?(\d{1,4})|第\s?(\d{1,4})\s?页)[^）)］\]：:]{0,12}[）)］\]]\s*/u;
/** P.19, 第5页 beside the term; P2P is a word. */
const BARE = /\s*(?<![A-Za-z])(?:[Pp]\.?\s?(\d{1,4})(?![A-Za-z\d])|第\s?(\d{1,4})\s?页)\s*/u;
/** 第3页 on a line of its own. */
const KEY_LINE = /^[ \t\u3000]*(?:第[ ]?(\d{1,4})[ ]?页|[Pp]\.?[ ]?(\d{1,4}))[ \t\u3000：:]*$/gmu;

/** The page an entry names beside its term: what is printed of it, and the number; or null. */
export function pageBeside(head: string): { index: number; printed: string; page: string } | null {
  const match = BRACKETED.exec(head) ?? BARE.exec(head);
  if (match === null) return null;
  return { index: match.index, printed: match[0].trim(), page: match[1] ?? match[2] ?? '' };
}

/**
 * The lines of a glossary that key what follows by page. They are told from the page numbers of the
 * print by standing above the first entry, and by never going back.
 */
export function readPageKeys(text: string, { from, to }: Span, firstEntry: number): PageKey[] {
  const keys = [...text.slice(from, to).matchAll(KEY_LINE)].map((match) => ({
    at: from + match.index,
    page: match[1] ?? match[2] ?? '',
  }));
  const [first] = keys;
  if (first === undefined || first.at > firstEntry) return [];
  const isAscending = keys.every(
    ({ page }, index) => index === 0 || Number(page) >= Number(keys[index - 1]?.page),
  );
  return isAscending ? keys : [];
}
