import { shiftDecimal } from '../../decimal.ts';
import type { Decimal } from '../../extraction.ts';
import { LONGEST_CHINESE_NUMERAL } from '../../limits.ts';
import { toDecimal } from './fraction.ts';
import { powerPlaces } from './numeral-chars.ts';
import { scanMagnitude } from './scan-magnitude.ts';

/** Every character a report's Chinese numerals are made of. */
export const CHINESE_NUMERAL = '零〇一二两三四五六七八九十百千万亿';

/**
 * Reads a whole Chinese numeral: 二〇二六, 一百零五, 三千五百万, 两亿. A bare power counts one of itself
 * (百 is 100). Null when the characters make no number, or more than anyone writes.
 */
export function readChineseNumeral(text: string): Decimal | null {
  if (text === '' || text.length > LONGEST_CHINESE_NUMERAL) return null;
  const magnitude = scanMagnitude(text, 0);
  const whole = magnitude !== null && magnitude.to === text.length;
  return whole ? toDecimal(magnitude.value) : null;
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
  let places = 0;
  for (let at = 0; at < multiplier.length; at += 1)
    places += powerPlaces(multiplier.charCodeAt(at));
  return places;
}
