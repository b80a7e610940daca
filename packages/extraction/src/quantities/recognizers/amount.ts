import { parseDecimal } from '../../decimal.ts';
import type { Amount, Recognizer } from '../candidate.ts';
import {
  CHINESE_NUMERAL,
  type PrintedNumeral,
  readPrintedChinese,
} from '../numerals/chinese-numeral.ts';
import { unitEnd } from '../numerals/read-unit.ts';

const DIGITS =
  /(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?) ?(万亿|[百千]?[万亿]|[十百千])?([多余])?/y;
const CHINESE = new RegExp(`([${CHINESE_NUMERAL}]+)([多余])?`, 'y');

/**
 * 新建绿道120公里，占比超七成
 *         ^^^^^       ^^ a number with its unit
 */
export const amountRecognizer: Recognizer = {
  starts: `0123456789${CHINESE_NUMERAL}`,
  recognize: (text, at) => {
    DIGITS.lastIndex = at;
    const digits = DIGITS.exec(text);
    if (digits !== null) {
      const value = parseDecimal(digits[1] ?? '');
      if (value === null) return null;
      return amount(
        text,
        at,
        { value, multiplier: digits[2] ?? '' },
        'digits',
        DIGITS.lastIndex,
        digits[3],
      );
    }
    CHINESE.lastIndex = at;
    const run = CHINESE.exec(text);
    const numeral = run === null ? null : readPrintedChinese(run[1] ?? '');
    if (run === null || numeral === null) return null;
    const power = /^[百千万亿]+$/.test(run[1] ?? '');
    return amount(text, at, numeral, power ? 'power' : 'chinese', CHINESE.lastIndex, run[2]);
  },
};

function amount(
  text: string,
  from: number,
  numeral: PrintedNumeral,
  script: Amount['script'],
  end: number,
  more: string | undefined,
): Amount | null {
  const blank = text[end] === ' ' ? 1 : 0;
  const to = unitEnd(text, end + blank);
  const found = to > end + blank;
  if (script === 'chinese' && !found && numeral.multiplier === '') return null;
  const core = { from, to: found ? to : end };
  return {
    shape: 'amount',
    ...core,
    core,
    value: numeral.value,
    multiplier: numeral.multiplier,
    unit: found ? text.slice(end + blank, to) : '',
    comparator: more === undefined ? null : '>',
    script,
  };
}
