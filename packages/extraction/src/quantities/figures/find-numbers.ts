import { mayBegin, type ScannedNumber, scanNumber } from '../numerals/scan-number.ts';
import type { Figure } from './figure.ts';
import { NUMBER_STARTS, walkNumerals } from './walk-numerals.ts';

/** These formal numerals are everyday words too (队伍, 大陆, 放肆, 收拾): alone among words they count nothing. */
const WORDLIKE = '伍陆陸肆拾';
/** One plain digit before these is half of a sum or a discount, no number by itself. */
const BOUND = /^(?:美[元刀圆分]|折)/;
/** 百, 千, 万, 万万, 千万 without a digit are words, and so is 万一. */
const BARE_WORD = /^(?:.|[千万萬]+[万萬])$/;

/**
 * Every number of any text: figures in any script with sign, fraction and exponent. Unlike the reading
 * of reports it judges no number by the words around it.
 *
 * Offsets are half-open and index `text` in UTF-16 code units.
 */
export const findNumbers: (text: string) => readonly Figure[] = walkNumerals(
  NUMBER_STARTS,
  readNumber,
);

/** The number at `at` of width-folded text; where a word ends that only looks like one; or null. */
function readNumber(text: string, at: number): ScannedNumber | number | null {
  if (!mayBegin(text, at)) return null;
  const number = scanNumber(text, at);
  return number !== null && isWord(text, number) ? wordEnd(text, number.to) : number;
}

function isWord(text: string, { from, to, magnitude }: ScannedNumber): boolean {
  if (text.charAt(to) === '%') return true;
  if (magnitude.bare) return BARE_WORD.test(text.slice(from, to));
  if ('万萬亿億'.includes(text.charAt(from))) return true;
  if (magnitude.arabic) return false;
  const rest = text.slice(to, to + 3);
  if (magnitude.row.length > 1) return isName(text, from, rest) && magnitude.row.length <= 3;
  if (to - from !== 1) return false;
  const only = text.charAt(from);
  if (WORDLIKE.includes(only) && (isHan(text, from - 1) || isHan(text, to))) return true;
  return BOUND.test(rest) || (only === '两' && rest.startsWith('两'));
}

/** 阳光九九: a short row of digits behind a word, with nothing that it counts. */
function isName(text: string, from: number, rest: string): boolean {
  return isHan(text, from - 1) && /^[是的在为有]/.test(rest);
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 两两 is one word. */
function wordEnd(text: string, to: number): number {
  return text.charAt(to - 1) === '两' && text.charAt(to) === '两' ? to + 1 : to;
}
