/** How a heading or list item is numbered; `rank` orders the styles from the whole to the part. */
export interface Numbering {
  /** As printed, such as `（三）` or `一、`. */
  readonly number: string;
  readonly rank: number;
}

const HAN = '[一二三四五六七八九十]';

/*
 * Ranks: 0 chapter, 1 一、, 2 （一）, 3 1., 4 paragraph head, 5 一是 and （1）, 6 a lead inside a paragraph.
 */
const STYLES: readonly (readonly [rank: number, pattern: RegExp])[] = [
  [0, new RegExp(`^第${HAN}{1,3}(?:部分|章|篇)[：:、]?`)],
  [1, new RegExp(`^${HAN}{1,3}\\s?[、．.](?!${HAN}{1,2}[、．.]?(?:类|级|产|季度))`)],
  [2, new RegExp(`^[（(]\\s?${HAN}{1,3}\\s?[）)]、?`)],
  [3, /^[\d０-９]{1,2}\s?(?:[、．]|\.(?!\d))/],
  [4, new RegExp(`^第${HAN}{1,2}[，、]`)],
  [4, /^[—–―]{2,4}|^--{1,3}(?=[^-\d])/],
  [5, /^[（(][\d０-９]{1,2}[）)]/],
  [2, /^[㈠-㈩]/],
  [5, /^[①-⑳⑴-⒇]/],
  [5, new RegExp(`^${HAN}{1,3}(?:是要?|要)(?!否|么)`)],
];

/** Reads the number at the head of a paragraph or sentence. */
export function readNumbering(text: string): Numbering | null {
  const head = text.slice(0, 16);
  for (const [rank, pattern] of STYLES) {
    const match = pattern.exec(head);
    if (match !== null) return { number: match[0].trim(), rank };
  }
  return null;
}
