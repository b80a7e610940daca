import type { Recognizer } from '../candidate.ts';
import { WORDS_WITH_NUMERALS } from '../lexicon/words.ts';

const LONGEST = 24;
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
    const length = text.slice(at + 1, at + LONGEST).indexOf('”');
    if (length < 0) return null;
    const close = at + 1 + length;
    const inside = text.slice(at + 1, close);
    if (!holdsNumeral(inside) || SIZED.test(inside)) return null;
    return { shape: 'label', kind: 'name', from: at + 1, to: close };
  },
};

/** A quoted idiom stays a word; a quoted coinage is a name even around a word (“单一窗口”). */
function holdsNumeral(text: string): boolean {
  return !IDIOMS.has(text) && NUMERAL.test(text.replace(PLAIN_WORDS, ''));
}
