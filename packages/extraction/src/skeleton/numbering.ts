import { type Sign, SignTable } from '../sign-table.ts';

/** How a heading or list item is numbered; `rank` orders the styles from the whole to the part. */
export interface Numbering {
  /** As printed, such as `（三）` or `一、`. */
  readonly number: string;
  readonly rank: number;
}

interface Style extends Sign {
  readonly rank: number;
}

const NUMERALS = '一二三四五六七八九十';
const HAN = `[${NUMERALS}]`;

/*
 * Ranks: 0 chapter, 1 一、, 2 （一）, 3 1., 4 paragraph head, 5 一是 and （1）, 6 a lead inside a paragraph.
 */
const STYLES = new SignTable<Style>([
  { rank: 0, opens: '第', pattern: new RegExp(`^第${HAN}{1,3}(?:部分|章|篇)[：:、]?`) },
  {
    rank: 1,
    opens: NUMERALS,
    pattern: new RegExp(
      `^${HAN}{1,3}\\s?[、．.](?!(?:${HAN}[、．.]){0,3}${HAN}{1,2}(?:类|级|次?产|季度|线))`,
    ),
  },
  { rank: 2, opens: '（(', pattern: new RegExp(`^[（(]\\s?${HAN}{1,3}\\s?[）)]、?`) },
  {
    rank: 3,
    opens: '0123456789０１２３４５６７８９',
    pattern: /^[\d０-９]{1,2}\s?(?:[、．]|\.(?!\d))/,
  },
  { rank: 4, opens: '第', pattern: new RegExp(`^第${HAN}{1,2}[，、]`) },
  { rank: 4, opens: '—–―-', pattern: /^[—–―]{2,4}|^--{1,3}(?=[^-\d])/ },
  { rank: 5, opens: '（(', pattern: /^[（(][\d０-９]{1,2}[）)]/ },
  { rank: 2, opens: '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', pattern: /^[㈠-㈩]/ },
  {
    rank: 5,
    opens: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
    pattern: /^[①-⑳⑴-⒇]/,
  },
  { rank: 5, opens: NUMERALS, pattern: new RegExp(`^${HAN}{1,3}(?:是要?|要)(?!否|么)`) },
]);

/** Reads the number at the head of a paragraph or sentence. */
export function readNumbering(text: string): Numbering | null {
  const style = STYLES.first(text);
  const match = style?.pattern.exec(text);
  return style === null || match === null || match === undefined
    ? null
    : { number: match[0].trim(), rank: style.rank };
}
