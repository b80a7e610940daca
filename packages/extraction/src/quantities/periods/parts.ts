import { PhraseSet } from '../../phrase-set.ts';
import { digitsEnd } from '../numerals/scan-digits.ts';
import { scanMagnitude } from '../numerals/scan-magnitude.ts';
import { blanksEnd } from '../numerals/scan-number.ts';
import { ERAS } from './lexicon/eras.ts';
import type { Reference } from './period.ts';

/** A part of a date with the place behind it. */
export interface Part {
  readonly to: number;
  readonly value: number;
}

const eras = new PhraseSet(ERAS.keys());
export const ERA_STARTS: string = eras.starts;
const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['本年度', 0],
  ['今年度', 0],
  ['当年', 0],
  ['明年', 1],
  ['来年', 1],
  ['后年', 2],
  ['去年', -1],
  ['上年', -1],
  ['前年', -2],
]);
const relativeYears = new PhraseSet(RELATIVE_YEARS.keys());
export const RELATIVE_YEAR_STARTS: string = relativeYears.starts;
/** What makes more of Arabic figures than their digits say. */
const GOES_ON = /[,. 十百千万亿点]/;
/** Two printed digits below this are of this century. */
const PIVOT = 50;

/** A whole number from 0 to 9999 in any script, or null. */
export function readSmall(
  text: string,
  at: number,
): (Part & { row: string; arabic: boolean }) | null {
  const figures = digitsEnd(text, at);
  if (figures > at && !GOES_ON.test(text.charAt(figures))) {
    const row = text.slice(at, figures);
    return row.length > 4 ? null : { to: figures, value: Number(row), row, arabic: true };
  }
  const magnitude = scanMagnitude(text, at);
  if (magnitude === null || magnitude.bare || magnitude.more) return null;
  const { numerator, denominator } = magnitude.value;
  if (denominator !== 1n || numerator > 9999n) return null;
  const { to, row, arabic } = magnitude;
  return { to, value: Number(numerator), row, arabic };
}

/** 今年 said from the reference. */
export function readRelativeYear(text: string, at: number, reference: Reference): Part | null {
  const word = relativeYears.matchAt(text, at);
  if (word === null) return null;
  return { to: at + word.length, value: reference.year + (RELATIVE_YEARS.get(word) ?? 0) };
}

/** 康熙二十年, 民国元年. */
export function readEraYear(text: string, at: number): Part | null {
  const era = eras.matchAt(text, at);
  if (era === null) return null;
  const number = at + era.length;
  const count =
    text.charAt(number) === '元' ? { to: number + 1, value: 1 } : readSmall(text, number);
  if (count === null || text.charAt(count.to) !== '年') return null;
  return { to: count.to + 1, value: (ERAS.get(era) ?? 0) + count.value - 1 };
}

/** 2026年, 二〇二六年, 两千零四年; 07年 and 18年10月 mean this century, 15年 alone is a span of time. */
export function readNumberedYear(text: string, at: number): Part | null {
  const number = readSmall(text, at);
  if (number === null) return null;
  const mark = blanksEnd(text, number.to);
  if (text.charAt(mark) !== '年') return null;
  const to = mark + 1;
  const { row, value } = number;
  const dated = MONTH_FOLLOWS.test(text.slice(to, to + 5));
  if (row.length === 4 && value >= 1000) return { to, value };
  if (row === '' && value >= 1900 && value < 3000 && !number.arabic) return { to, value };
  if (row.length === 3 && dated) return { to, value };
  if (row.length === 2 && (dated || row.startsWith('0')))
    return { to, value: value < PIVOT ? 2000 + value : 1900 + value };
  return null;
}

const MONTH_FOLLOWS = /^ ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}|正)月/;
const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
  ['正月', 1],
  ['冬月', 11],
  ['腊月', 12],
]);

/** 3月, 十二月, 正月; not 3个月. */
export function readMonth(text: string, at: number): (Part & { lunar: boolean }) | null {
  const named = MONTH_NAMES.get(text.slice(at, at + 2));
  if (named !== undefined) return { to: at + 2, value: named, lunar: true };
  const number = readSmall(text, at);
  if (number === null || number.value < 1 || number.value > 12 || number.row.length > 2)
    return null;
  const mark = blanksEnd(text, number.to);
  if (text.charAt(mark) !== '月') return null;
  return { to: mark + 1, value: number.value, lunar: false };
}

/** 15日, 十五号, 初一; behind a month Chinese figures need no mark (八月十五). */
export function readDay(
  text: string,
  at: number,
  bare: boolean,
): (Part & { lunar: boolean }) | null {
  if (text.charAt(at) === '初') {
    const digit = readSmall(text, at + 1);
    return digit === null || digit.value > 10 ? null : { ...digit, lunar: true };
  }
  const number = readSmall(text, at);
  if (number === null || number.value < 1 || number.value > 31 || number.row.length > 2)
    return null;
  const mark = blanksEnd(text, number.to);
  if (DAY_MARKS.includes(text.charAt(mark) || ' '))
    return { to: mark + 1, value: number.value, lunar: false };
  if (!bare) return null;
  const day = number.arabic
    ? DAY_FOLLOWS.test(text.slice(number.to, number.to + 5))
    : number.value >= 10;
  return day && !/[个人家项名万%届次]/.test(text.charAt(number.to))
    ? { to: number.to, value: number.value, lunar: false }
    : null;
}

/** 一月19到20日. */
const DAY_FOLLOWS = /^[到至~—-]\d{1,2}[日号]/;
const DAY_MARKS = '日号號';
