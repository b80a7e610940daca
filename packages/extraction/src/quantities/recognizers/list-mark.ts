import type { Recognizer } from '../candidate.ts';

const MARK =
  /[一二三四五六七八九十]{1,3}(?:(?=是(?!否|非))|(?=要(?!素|求|闻|务)))|(?:[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)])|[［[]\d{1,3}[］\]]/y;
const HEAD = /[一二三四五六七八九十]{1,3}(?=、)|\d{1,3}(?=[、.．](?!\d))/y;
const FRESH = /[，。；：\s*#］\]—]/;

/**
 * 二是抓项目；（三）优化服务
 * ^          ^^^^ the number of a list's member
 */
export const listMarkRecognizer: Recognizer = {
  starts: '一二三四五六七八九十（([［0123456789',
  recognize: (text, at) => {
    if (at === 0 || /^[\s*#]*$/.test(text.slice(Math.max(0, at - 6), at))) {
      HEAD.lastIndex = at;
      if (HEAD.exec(text) !== null) return ordinal(at, HEAD.lastIndex);
    }
    MARK.lastIndex = at;
    const match = MARK.exec(text);
    if (match === null) return null;
    const bracketed = /[（(［[]/.test(match[0][0] ?? '');
    if (!bracketed && at > 0 && !FRESH.test(text[at - 1] ?? '')) return null;
    return ordinal(at, MARK.lastIndex);
  },
};

function ordinal(from: number, to: number): ReturnType<Recognizer['recognize']> {
  return { shape: 'label', kind: 'ordinal', from, to };
}
