import { parseDecimal } from '../../decimal.ts';
import type { DecimalOrRange } from '../../extraction.ts';
import { LONGEST_CHINESE_NUMERAL, LONGEST_DIGITS } from '../../limits.ts';
import type { Amount, Recognizer } from '../candidate.ts';
import {
  CHINESE_NUMERAL,
  readChineseNumeral,
  readPrintedChinese,
} from '../numerals/chinese-numeral.ts';
import { unitEnd } from '../numerals/read-unit.ts';

const MULTIPLIER = '万亿|[十百千]?[万亿]|[十百千](?![瓦米克伏兆])';
const FRACTION = `(?:\\.\\d{1,${LONGEST_DIGITS}})?`;
/** Groups of three digits after commas. */
const MOST_GROUPS = LONGEST_DIGITS / 3;
const DIGITS = new RegExp(
  `(\\d{1,3}(?:,\\d{3}){1,${MOST_GROUPS}}${FRACTION}|\\d+${FRACTION}) ?([多余])?(${MULTIPLIER})?([多余])? ?`,
  'y',
);
const CHINESE = new RegExp(
  `([${CHINESE_NUMERAL}]{1,${LONGEST_CHINESE_NUMERAL}}(?:点[${CHINESE_NUMERAL}]{1,12})?)(?:([多余])([万亿]{1,3})?)?`,
  'y',
);
const NEIGHBOURS = /^[一二两三四五六七八九]{2}$/;

interface Numeral {
  readonly value: DecimalOrRange;
  readonly multiplier: string;
  readonly script: Amount['script'];
  readonly more: boolean;
  readonly to: number;
}

/**
 * 新建绿道120公里，占比超七成
 *         ^^^^^       ^^ a number with its unit
 */
export const amountRecognizer: Recognizer = {
  starts: `0123456789${CHINESE_NUMERAL}`,
  recognize: (text, at) => {
    const numeral = readDigits(text, at) ?? readChinese(text, at);
    if (numeral === null) return null;
    const end = unitEnd(text, numeral.to);
    const bare = end === numeral.to;
    if (bare && numeral.script === 'chinese' && numeral.multiplier === '') return null;
    const to = bare && text[end - 1] === ' ' ? end - 1 : end;
    return {
      shape: 'amount',
      from: at,
      to,
      core: { from: at, to },
      value: numeral.value,
      multiplier: numeral.multiplier,
      unit: text.slice(numeral.to, end),
      comparator: numeral.more ? '>' : null,
      script: numeral.script,
    };
  },
};

function readDigits(text: string, at: number): Numeral | null {
  DIGITS.lastIndex = at;
  const match = DIGITS.exec(text);
  const value = match === null ? null : parseDecimal(match[1] ?? '');
  if (match === null || value === null) return null;
  const more = match[2] !== undefined || match[4] !== undefined;
  return { value, multiplier: match[3] ?? '', script: 'digits', more, to: DIGITS.lastIndex };
}

function readChinese(text: string, at: number): Numeral | null {
  CHINESE.lastIndex = at;
  const match = CHINESE.exec(text);
  if (match === null) return null;
  const [, run = '', more, after = ''] = match;
  const value = readRun(run);
  if (value === null) return null;
  const script = /^[百千万亿]+$/.test(run) ? 'power' : 'chinese';
  return {
    value: value.value,
    multiplier: value.multiplier + after,
    script,
    more: more !== undefined,
    to: CHINESE.lastIndex,
  };
}

/** 两三 is a range, 三点五 a decimal, 千亿 a thousand 亿. */
function readRun(run: string): { value: DecimalOrRange; multiplier: string } | null {
  if (NEIGHBOURS.test(run)) {
    const low = readChineseNumeral(run[0] ?? '');
    const high = readChineseNumeral(run[1] ?? '');
    return low !== null && high !== null && low < high
      ? { value: [low, high], multiplier: '' }
      : null;
  }
  const [whole = '', fraction] = run.split('点');
  if (fraction === undefined) return readPrintedChinese(run);
  const multiplier = /[万亿]+$/.exec(fraction)?.[0] ?? '';
  const digits = readChineseNumeral(fraction.slice(0, fraction.length - multiplier.length));
  const left = readChineseNumeral(whole);
  const value = digits === null || left === null ? null : parseDecimal(`${left}.${digits}`);
  return value === null ? null : { value, multiplier };
}
