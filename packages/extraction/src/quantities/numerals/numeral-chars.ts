import { charTable } from '../../char-table.ts';

/*
 * What each character says inside a numeral: plain, formal (壹贰叁) and traditional forms alike.
 */

const DIGITS = [
  '零〇○',
  '一壹',
  '二贰貳两兩俩倆',
  '三叁叄',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];
const DIGIT_BASE = 1;
const POWER_BASE = 20;
const POWERS: readonly (readonly [marks: string, places: number])[] = [
  ['十拾', 1],
  ['百佰', 2],
  ['千仟', 3],
  ['万萬', 4],
  ['亿億', 8],
  ['兆', 12],
];
const TENS_BASE = 40;
const ASCII_BASE = 50;

const table = charTable([
  ...DIGITS.map((marks, digit) => [marks, DIGIT_BASE + digit] as const),
  ...POWERS.map(([marks, places]) => [marks, POWER_BASE + places] as const),
  ['廿', TENS_BASE + 2],
  ['卅', TENS_BASE + 3],
  ['0123456789', ASCII_BASE],
]);

/** Every character a Chinese numeral can be made of, in any script. */
export const NUMERAL_CHARS: string = `${DIGITS.join('')}${POWERS.map(([marks]) => marks).join('')}廿卅`;

/** 两 and its like count things; they never stand in a row of digits or behind a point. */
export const COUNTING_TWO = '两兩俩倆';

/** The digit a Chinese character says, or -1. */
export function chineseDigit(code: number): number {
  const value = table[code] ?? 0;
  return value >= DIGIT_BASE && value < DIGIT_BASE + 10 ? value - DIGIT_BASE : -1;
}

/** The zeros a power stands for (十 1, 万 4, 兆 12), or 0 for anything else. */
export function powerPlaces(code: number): number {
  const value = table[code] ?? 0;
  return value > POWER_BASE && value < TENS_BASE ? value - POWER_BASE : 0;
}

/** 2 for 廿, 3 for 卅, or 0. */
export function tensDigit(code: number): number {
  const value = table[code] ?? 0;
  return value > TENS_BASE && value < ASCII_BASE ? value - TENS_BASE : 0;
}

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Longest run of figures looked through for what stands behind it: no year or month is longer. */
const LONGEST_FIGURE = 6;

/** Where the figures of any script that begin at `at` end; no further than a year or month reaches. */
export function figureEnd(text: string, at: number): number {
  let to = at;
  while (isNumeralChar(text.charCodeAt(to)) && to - at < LONGEST_FIGURE) to += 1;
  return to;
}

/** True for a digit or power of any script. */
export function isNumeralChar(code: number): boolean {
  return (table[code] ?? 0) > 0;
}
