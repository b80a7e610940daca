import type { Recognizer } from '../candidate.ts';
import { isAsciiDigit } from '../numerals/numeral-chars.ts';

const MARK =
  /[一二三四五六七八九十]{1,3}(?:(?=是(?!否|非))|(?=要(?!素|求|闻|务)))|(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)])|[［[]\d{1,3}[］\]]/y;
const HEAD = /[一二三四五六七八九十]{1,3}(?=、)|\d{1,3}(?=[、.．](?!\d))/y;
const FRESH = /[，。；：\s*#］\]—]/;
const LINE_START = /^[\s*#]*$/;
const BRACKETS = '（([［';
/** Chinese characters: the number of a list's member never stands right behind one, unless in brackets. */
const [FIRST_HAN, LAST_HAN] = [0x4e00, 0x9fff];

/**
 * 二是抓项目；（三）优化服务
 * ^          ^^^^ the number of a list's member
 */
export const listMarkRecognizer: Recognizer = {
  starts: '一二三四五六七八九十（([［0123456789',
  recognize: (text, at) => {
    const bracketed = BRACKETS.includes(text.charAt(at));
    if (!bracketed && isBehindHan(text, at)) return null;
    if (at === 0 || LINE_START.test(text.slice(Math.max(0, at - 6), at))) {
      HEAD.lastIndex = at;
      if (HEAD.test(text)) return ordinal(at, HEAD.lastIndex);
    }
    if (!bracketed && isAsciiDigit(text.charCodeAt(at))) return null;
    MARK.lastIndex = at;
    if (!MARK.test(text)) return null;
    if (!bracketed && at > 0 && !FRESH.test(text.charAt(at - 1))) return null;
    return ordinal(at, MARK.lastIndex);
  },
};

function isBehindHan(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= FIRST_HAN && before <= LAST_HAN;
}

function ordinal(from: number, to: number): ReturnType<Recognizer['recognize']> {
  return { shape: 'label', kind: 'ordinal', from, to };
}
