import type { Span } from '../../span.ts';
import { add, divide, type Fraction, fromDigits, negate, ONE, shift } from './fraction.ts';
import { isAsciiDigit } from './numeral-chars.ts';
import { digitsEnd, scanDigits } from './scan-digits.ts';
import { type Magnitude, scanMagnitude } from './scan-magnitude.ts';

/** A number as printed, with its exact value. */
export interface ScannedNumber extends Span {
  readonly value: Fraction;
  /** Sign and fraction aside, what the first number of it is made of. */
  readonly magnitude: Magnitude;
}

const NEGATIVE = '负負-';
const SPACE = 32;
/** Largest exponent of ten anyone prints. */
const LARGEST_EXPONENT = 99;
const EXPONENT = /[eE]([+-]?)(\d{1,2})(?![\d.A-Za-z])/y;
const THOUSANDS = /( ?)([kKM])(?![A-Za-z\d/²])/y;

/**
 * Reads the number that begins at `at`, whatever its script: -2.5, 负三点六, 三又二分之一, 1 4/3, 2e5, 40k.
 * Null when none begins there. `at` must not be inside another number.
 */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  const negative = NEGATIVE.includes(text.charAt(at) || ' ');
  const from = negative ? at + 1 : at;
  const magnitude = scanMagnitude(text, from);
  if (magnitude === null) return null;
  const { to, value } = scanRest(text, from, magnitude);
  return { from: at, to, value: negative ? negate(value) : value, magnitude };
}

interface Reading {
  readonly to: number;
  readonly value: Fraction;
}

function scanRest(text: string, from: number, magnitude: Magnitude): Reading {
  const plain = { to: magnitude.to, value: magnitude.value };
  if (magnitude.bare) return plain;
  return (
    scanParts(text, magnitude) ??
    scanMixed(text, magnitude) ??
    (magnitude.arabic ? (scanSlash(text, from, magnitude) ?? scanScale(text, magnitude)) : null) ??
    plain
  );
}

/** 二十五分之一百四十四, 3 分 之 1. */
function scanParts(text: string, { to, value }: Magnitude): Reading | null {
  const next = skip(text, skip(text, to, '分'), '之');
  if (next < 0 || value.denominator !== 1n) return null;
  const part = scanNumber(text, blanksEnd(text, next));
  const shareOf = part === null ? null : divide(part.value, value);
  return part === null || shareOf === null ? null : { to: part.to, value: shareOf };
}

/** 一又二分之一. */
function scanMixed(text: string, { to, value }: Magnitude): Reading | null {
  const next = skip(text, to, '又');
  if (next < 0) return null;
  const under = scanMagnitude(text, blanksEnd(text, next));
  const part = under === null || under.bare ? null : scanParts(text, under);
  return part === null ? null : { to: part.to, value: add(value, part.value) };
}

/** 3/5 and 1 3/5. */
function scanSlash(text: string, from: number, { to, row, value }: Magnitude): Reading | null {
  if (row === '' || row.includes('.') || text.charAt(from - 1) === '/') return null;
  const simple = ratioAt(text, to, value);
  if (simple !== null) return simple;
  if (text.charCodeAt(to) !== SPACE) return null;
  const over = scanDigits(text, to + 1);
  if (over === null || over.digits.includes('.')) return null;
  const part = ratioAt(text, over.to, fromDigits(over.digits));
  return part === null ? null : { to: part.to, value: add(value, part.value) };
}

function ratioAt(text: string, at: number, over: Fraction): Reading | null {
  if (text.charAt(at) !== '/') return null;
  const to = digitsEnd(text, at + 1);
  if (to === at + 1 || '/.'.includes(text.charAt(to) || ' ')) return null;
  const value = divide(over, fromDigits(text.slice(at + 1, to)));
  return value === null ? null : { to, value };
}

/** 2e5, 40k, 1.1^-2. */
function scanScale(text: string, { to, value }: Magnitude): Reading | null {
  EXPONENT.lastIndex = to;
  const exponent = EXPONENT.exec(text);
  if (exponent !== null) {
    const places = Number(exponent[2]) * (exponent[1] === '-' ? -1 : 1);
    return { to: EXPONENT.lastIndex, value: shift(value, places) };
  }
  if (text.charAt(to) === '^') return scanPower(text, to + 1, value);
  THOUSANDS.lastIndex = to;
  const thousands = THOUSANDS.exec(text);
  if (thousands === null) return null;
  return { to: THOUSANDS.lastIndex, value: shift(value, thousands[2] === 'M' ? 6 : 3) };
}

function scanPower(text: string, at: number, value: Fraction): Reading | null {
  const sign = '+-'.includes(text.charAt(at) || ' ') ? text.charAt(at) : '';
  const from = at + sign.length;
  const to = digitsEnd(text, from);
  const exponent = Number(text.slice(from, to));
  if (to === from || exponent > LARGEST_EXPONENT) return null;
  const raised = {
    numerator: value.numerator ** BigInt(exponent),
    denominator: value.denominator ** BigInt(exponent),
  };
  const result = sign === '-' ? divide(ONE, raised) : raised;
  return result === null ? null : { to, value: result };
}

/** The place behind `mark` and blanks before it, or -1. */
function skip(text: string, at: number, mark: string): number {
  if (at < 0) return -1;
  const from = blanksEnd(text, at);
  return text.charAt(from) === mark ? from + 1 : -1;
}

/** Where the blanks that begin at `at` end. */
export function blanksEnd(text: string, at: number): number {
  let to = at;
  while (text.charCodeAt(to) === SPACE) to += 1;
  return to;
}

/** True when a number may begin at `at`: not inside a word of Latin letters, nor behind another's point. */
export function mayBegin(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  if (code === 45 || code === 46)
    return !isAsciiDigit(before) && before !== 45 && before !== 46 && !isLatin(before);
  return !isAsciiDigit(code) || !isLatin(before);
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
