import type { Recognizer } from '../candidate.ts';
import { WORDS_WITH_NUMERALS } from '../lexicon/words.ts';

const LONGEST = 24;
const CLOSE = '”'.charCodeAt(0);
const NUMERAL = /[零一二三四五六七八九十百千万亿两双半\d]/;
const IDIOMS: ReadonlySet<string> = new Set(WORDS_WITH_NUMERALS);
const PLAIN_WORDS = /统一|一体化?|进一步|一流|一致|一起|一切|零售|零部件|半导体|[老]?百姓|红十字/g;
const SIZED = /\d(?:[%元亩]|个百分点)/;

/**
 * 开展“千人帮百村”活动
 *       ^^^^^ a quoted slogan that holds a numeral is one name
 */
export const quotedNameRecognizer: Recognizer = {
  starts: '“',
  recognize: (text, at) => {
    const close = closeOf(text, at);
    if (close < 0) return null;
    const inside = text.slice(at + 1, close);
    if (!holdsNumeral(inside) || SIZED.test(inside)) return null;
    return { shape: 'label', kind: 'name', from: at + 1, to: close };
  },
};

/** Where the quotation ends that begins at `at`; −1 when it is longer than a slogan. */
function closeOf(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST);
  for (let to = at + 1; to < last; to += 1) if (text.charCodeAt(to) === CLOSE) return to;
  return -1;
}

/** A quoted idiom stays a word; a quoted coinage is a name even around a word (“单一窗口”). */
function holdsNumeral(text: string): boolean {
  if (!NUMERAL.test(text) || IDIOMS.has(text)) return false;
  return NUMERAL.test(text.replace(PLAIN_WORDS, ''));
}
