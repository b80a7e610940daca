import { charTable } from '../../char-table.ts';
import { parseDecimal, shiftDecimal } from '../../decimal.ts';
import type { Decimal } from '../../extraction.ts';
import { LONGEST_DIGITS } from '../../limits.ts';
import type { Amount, Recognizer } from '../candidate.ts';
import { CHINESE_NUMERAL, readChineseNumeral } from '../numerals/chinese-numeral.ts';

const D = `\\d{1,${LONGEST_DIGITS}}`;
const N = `(?:${D}(?:\\.${D})?|[${CHINESE_NUMERAL}]{1,12}(?:点[${CHINESE_NUMERAL}]{1,12})?)`;
const SHARE = new RegExp(
  `(百分|千分|[${CHINESE_NUMERAL}]{1,2}分)之(${N})|(翻)(?:([一两二三\\d])?番|(?=倍))|(一半|过半|半数)`,
  'y',
);
const PART = '分'.charCodeAt(0);
const seconds = charTable([['分番倍半数一两二三0123456789', 1]]);
const HALF = '0.5' as Decimal;
const ONE = '1' as Decimal;

/**
 * 占比达到百分之六十，产值翻一番，一半以上
 *         ^^^^^^^^^^      ^^^    ^^ a share or a multiple written in words
 */
export const shareRecognizer: Recognizer = {
  starts: `${CHINESE_NUMERAL}翻过半`,
  recognize: (text, at) => {
    if (!mayBegin(text, at)) return null;
    SHARE.lastIndex = at;
    const match = SHARE.exec(text);
    if (match === null) return null;
    const [words, whole, part, doubles, times] = match;
    const span = { from: at, to: SHARE.lastIndex };
    if (doubles !== undefined)
      return share(span, readNumber(times ?? '1') ?? ONE, words.endsWith('倍') ? '倍' : '番');
    if (whole === undefined || part === undefined) {
      return { ...share(span, HALF, ''), comparator: words === '过半' ? '>' : null };
    }
    const value = fraction(whole, part);
    return value === null
      ? { shape: 'label', kind: 'attribute', ...span }
      : share(span, value, UNITS[whole] ?? '');
  },
};

/** 翻番, 一半, 过半 and 半数 show by their second character; N分之 by its second or third. */
function mayBegin(text: string, at: number): boolean {
  return seconds[text.charCodeAt(at + 1)] === 1 || text.charCodeAt(at + 2) === PART;
}

const UNITS: Readonly<Record<string, string>> = { 百分: '%', 千分: '‰' };

function share(span: { from: number; to: number }, value: Decimal, unit: string): Amount {
  return {
    shape: 'amount',
    ...span,
    core: span,
    value,
    multiplier: '',
    unit,
    comparator: null,
    script: 'share',
  };
}

/** Exact or null: a third has no decimal. */
function fraction(whole: string, part: string): Decimal | null {
  const value = readNumber(part);
  if (value === null || whole in UNITS) return value;
  if (!/^\d$/.test(value)) return null;
  const hundredths = HUNDREDTHS[whole];
  return hundredths === undefined
    ? null
    : shiftDecimal(parseDecimal(String(BigInt(value) * hundredths)) ?? value, -2);
}

/** How many hundredths one part of so many is. */
const HUNDREDTHS: Readonly<Record<string, bigint>> = { 二分: 50n, 四分: 25n, 五分: 20n, 十分: 10n };

function readNumber(text: string): Decimal | null {
  if (/^\d/.test(text)) return parseDecimal(text);
  const [whole = '', fractionDigits] = text.split('点');
  const value = readChineseNumeral(whole);
  if (value === null || fractionDigits === undefined) return value;
  const tail = readChineseNumeral(fractionDigits);
  return tail === null
    ? null
    : parseDecimal(`${value}.${tail.padStart(fractionDigits.length, '0')}`);
}
