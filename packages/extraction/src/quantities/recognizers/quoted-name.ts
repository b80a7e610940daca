import type { Recognizer } from '../candidate.ts';
import { wordRecognizer } from './word.ts';

const LONGEST = 24;
const NUMERAL = /[零一二三四五六七八九十百千万亿两双半\d]/;
const SIZED = /\d(?:[%元亩]|个百分点)/;

/**
 * 开展“千人帮百村”活动
 *       ^^^^^ a quoted slogan that holds a numeral is one name
 */
export const quotedNameRecognizer: Recognizer = {
  starts: '“',
  recognize: (text, at) => {
    const close = text.indexOf('”', at);
    if (close < 0 || close - at > LONGEST) return null;
    const inside = text.slice(at + 1, close);
    if (!holdsNumeral(inside) || SIZED.test(inside)) return null;
    return { shape: 'label', kind: 'name', from: at + 1, to: close };
  },
};

function holdsNumeral(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const word = wordRecognizer.recognize(text, at);
    if (word !== null) at = word.to - 1;
    else if (NUMERAL.test(text[at] ?? '')) return true;
  }
  return false;
}
