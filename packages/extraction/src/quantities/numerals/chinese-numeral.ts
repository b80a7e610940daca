import { parseDecimal, shiftDecimal } from '../../decimal.ts';
import type { Decimal } from '../../extraction.ts';
import { LONGEST_CHINESE_NUMERAL } from '../../limits.ts';

const DIGITS = '零一二三四五六七八九';
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

/** Every character a Chinese numeral can be made of. */
export const CHINESE_NUMERAL = '零〇一二两三四五六七八九十百千万亿';

/**
 * Reads a whole Chinese numeral: 二〇二六, 一百零五, 三千五百万, 两亿. A bare power counts one of itself
 * (百 is 100). Null when the characters make no number, or more than anyone writes.
 */
export function readChineseNumeral(text: string): Decimal | null {
  if (text === '' || text.length > LONGEST_CHINESE_NUMERAL) return null;
  const plain = text.replaceAll('〇', '零').replaceAll('两', '二');
  if (![...plain].some((char) => POWERS.has(char))) return readDigits(plain);
  const value = readPowers(plain, 8);
  return value === null ? null : parseDecimal(String(value));
}

function readDigits(text: string): Decimal | null {
  let digits = '';
  for (const char of text) {
    const digit = DIGITS.indexOf(char);
    if (digit < 0) return null;
    digits += String(digit);
  }
  return parseDecimal(digits);
}

/** 三千五百 under a limit of powers; `limit` keeps 万 inside 亿, 千 inside 万. */
function readPowers(text: string, limit: number): bigint | null {
  if (text.length > 1 && text.startsWith('零')) return readPowers(text.slice(1), limit);
  for (const [mark, places] of [...POWERS].reverse()) {
    if (places > limit) continue;
    const at = text.lastIndexOf(mark);
    if (at < 0) continue;
    const high = at === 0 ? 1n : readPowers(text.slice(0, at), places);
    const low = readRest(text.slice(at + 1), places);
    if (high === null || low === null || (places < 4 && high > 9n)) return null;
    return high * 10n ** BigInt(places) + low;
  }
  const digit = DIGITS.indexOf(text);
  return text.length !== 1 || digit < 0 ? null : BigInt(digit);
}

/** What follows a power: nothing, a smaller number, or a digit that skips the next power (三千五 = 3500). */
function readRest(text: string, places: number): bigint | null {
  if (text === '') return 0n;
  const value = readPowers(text, places - 1);
  const short = text.length === 1 && value !== null && value > 0n && value < 10n && places > 1;
  return short ? value * 10n ** BigInt(places - 1) : value;
}

/** The mantissa and multiplier a run of numerals prints: 千亿 is 1000 亿, 三千万 is 3000 万, 一百零五 is 105. */
export interface PrintedNumeral {
  readonly value: Decimal;
  readonly multiplier: string;
}

/**
 * Splits off the multiplier that belongs to the unit, keeping the value as printed: 千亿元 is 1000 亿元,
 * 三亿五千万 is 35000 万. Null when the characters make no number.
 */
export function readPrintedChinese(text: string): PrintedNumeral | null {
  const multiplier = /(?:万亿|亿|万)$/.exec(text)?.[0] ?? '';
  const whole = readChineseNumeral(text);
  if (whole === null || (whole === '0' && multiplier !== '')) return null;
  return { value: shiftDecimal(whole, -multiplierPlaces(multiplier)), multiplier };
}

/** Zeros a multiplier stands for: 万 4, 千亿 11. */
export function multiplierPlaces(multiplier: string): number {
  return [...multiplier].reduce((places, char) => places + (POWERS.get(char) ?? 0), 0);
}
