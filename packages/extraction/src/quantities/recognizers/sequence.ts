import { charTable } from '../../char-table.ts';
import { LONGEST_DIGITS } from '../../limits.ts';
import type { Recognizer } from '../candidate.ts';
import { isAsciiDigit } from '../numerals/numeral-chars.ts';

const PARTS = `\\d{1,${LONGEST_DIGITS}}(?:[-.]\\d{1,${LONGEST_DIGITS}}){2,8}`;
const LED_BY_NOUGHT = `0\\d{1,${LONGEST_DIGITS}}(?:[- ]\\d{1,${LONGEST_DIGITS}}){0,8}(?!\\.)`;
const LOCAL_CALL = '\\d{3,4}-\\d{4,8}(?!\\.?\\d|[%‰\\u4e00-\\u9fff])';
const HEXADECIMAL = '[\\dA-Fa-f]{1,4}(?:::?[\\dA-Fa-f]{1,4}){2,8}';
const SEQUENCE = new RegExp(`${PARTS}|${LED_BY_NOUGHT}|${LOCAL_CALL}|${HEXADECIMAL}`, 'y');
const NOUGHT = 48;
const [HEX, MARK] = [1, 2];
const chars = charTable([
  ['0123456789ABCDEFabcdef', HEX],
  ['-.:', MARK],
]);

/**
 * 咨询电话0570-833-1234，网址192.168.1.1
 *         ^^^^^^^^^^^^^      ^^^^^^^^^^^ figures that are dialled or addressed, not counted
 */
export const sequenceRecognizer: Recognizer = {
  starts: '0123456789ABCDEFabcdef',
  recognize: (text, at) => {
    if (!mayGoOn(text, at)) return null;
    SEQUENCE.lastIndex = at;
    if (!SEQUENCE.test(text)) return null;
    return { shape: 'label', kind: 'name', from: at, to: SEQUENCE.lastIndex };
  },
};

/** A mark stands behind the first part, or a nought leads further figures. */
function mayGoOn(text: string, at: number): boolean {
  let to = at;
  while (to - at <= LONGEST_DIGITS && chars[text.charCodeAt(to)] === HEX) to += 1;
  const led = text.charCodeAt(at) === NOUGHT && isAsciiDigit(text.charCodeAt(at + 1));
  return led || chars[text.charCodeAt(to)] === MARK;
}
