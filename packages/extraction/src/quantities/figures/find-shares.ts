import {
  add,
  compareFractions,
  type Fraction,
  fromDigits,
  shift,
  whole,
} from '../numerals/fraction.ts';
import { isNumeralChar } from '../numerals/numeral-chars.ts';
import { scanMagnitude } from '../numerals/scan-magnitude.ts';
import { blanksEnd, mayBegin, type ScannedNumber, scanNumber } from '../numerals/scan-number.ts';
import type { Figure } from './figure.ts';
import { NUMBER_STARTS, walkNumerals } from './walk-numerals.ts';

const SIGN = '负負-';
const HALF: Fraction = fromDigits('.5');
const POINTS_UNIT = /(?: *个| *個)? *百 *分 *[点點]/y;
/** Per how many hundreds a bare power counts: 百分之 1, 千分之 10. */
const HUNDRED_PLACES = 2;

/**
 * Every share of any text, its value in hundredths: 5%, 百分之五, 千分之二, 七成半, 两个百分点, 八五折.
 *
 * Offsets are half-open and index `text` in UTF-16 code units.
 */
export const findShares: (text: string) => readonly Figure[] = walkNumerals(
  `${NUMBER_STARTS}对對`,
  readShare,
);

/** The share in words or with a sign that begins at `at` of width-folded text, or null. */
export function shareAt(text: string, at: number): Figure | null {
  const share = readShare(text, at);
  return typeof share === 'number' ? null : share;
}

function readShare(text: string, at: number): Figure | number | null {
  if (!mayBegin(text, at)) return null;
  const first = text.charAt(at);
  if (first === '对' || first === '對') return halfPrice(text, at);
  if (first === '半') return halfOf(text, at);
  const part = partOf(text, at);
  if (part !== null) return part;
  const number = scanNumber(text, at);
  if (number === null || number.magnitude.bare) return skipRow(text, at);
  return percent(text, number) ?? tenths(text, number) ?? number.to;
}

/** 二三十 is no number; what follows its first digit is none either. */
function skipRow(text: string, at: number): number | null {
  let to = at;
  while (isNumeralChar(text.charCodeAt(to))) to += 1;
  return to > at ? to : null;
}

/** 百分之二点四, 万分之三. */
function partOf(text: string, at: number): Figure | null {
  const from = SIGN.includes(text.charAt(at)) ? at + 1 : at;
  const power = scanMagnitude(text, from);
  if (power === null || !power.bare || isNumeralChar(text.charCodeAt(at - 1))) return null;
  const divided = blanksEnd(text, power.to);
  const of = blanksEnd(text, divided + 1);
  if (text.charAt(divided) !== '分' || text.charAt(of) !== '之') return null;
  const number = scanNumber(text, blanksEnd(text, of + 1));
  if (number === null) return null;
  const places = String(power.value.numerator).length - 1 - HUNDRED_PLACES;
  return { from: at, to: number.to, value: shift(number.value, -places) };
}

/** 5%, 3‰ and 1.5个百分点. */
function percent(text: string, { from, to, value }: ScannedNumber): Figure | null {
  const mark = blanksEnd(text, to);
  if (text.charAt(mark) === '%') return { from, to: mark + 1, value };
  if (text.charAt(mark) === '‰') return { from, to: mark + 1, value: shift(value, -1) };
  POINTS_UNIT.lastIndex = to;
  return POINTS_UNIT.test(text) ? { from, to: POINTS_UNIT.lastIndex, value } : null;
}

/** 七成, 三成半, 七成六; 九折, 八五折. */
function tenths(text: string, { from, to, value, magnitude }: ScannedNumber): Figure | null {
  const mark = blanksEnd(text, to);
  if (text.charAt(mark) === '折') return discount({ from, to: mark + 1, value }, magnitude.row);
  if (text.charAt(mark) !== '成') return null;
  const tens = shift(value, 1);
  if (text.charAt(mark + 1) === '半')
    return { from, to: mark + 2, value: add(tens, fromDigits('5')) };
  const more = scanMagnitude(text, blanksEnd(text, mark + 1));
  const single = more !== null && !more.arabic && more.row.length === 1;
  if (more === null || !single) return { from, to: mark + 1, value: tens };
  return { from, to: more.to, value: add(tens, more.value) };
}

/** 7.5折 and 七五折 are 75 of a hundred; 十折 is no discount. */
function discount(printed: Figure, row: string): Figure | null {
  if (row.length === 2) return printed;
  const belowTen = compareFractions(printed.value, whole(10)) < 0;
  return belowTen ? { ...printed, value: shift(printed.value, 1) } : null;
}

/** 打对折. */
function halfPrice(text: string, at: number): Figure | null {
  if (text.charAt(at - 1) !== '打' || text.charAt(at + 1) !== '折') return null;
  return { from: at, to: at + 2, value: shift(HALF, 2) };
}

/** 半成 is five of a hundred, 半折 fifty. */
function halfOf(text: string, at: number): Figure | null {
  const unit = text.charAt(at + 1);
  if (unit === '成') return { from: at, to: at + 2, value: fromDigits('5') };
  return unit === '折' ? { from: at, to: at + 2, value: fromDigits('50') } : null;
}
