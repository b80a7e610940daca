import type { Decimal } from '../../extraction.ts';

/** An exact number: a whole number over another; `denominator` is above zero and shares no factor. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };
export const ONE: Fraction = { numerator: 1n, denominator: 1n };

/** A whole number as a fraction. */
export function whole(value: bigint | number): Fraction {
  return { numerator: BigInt(value), denominator: 1n };
}

/** `over` parts of `under`, in lowest terms; null when `under` is zero. */
export function divide(over: Fraction, under: Fraction): Fraction | null {
  if (under.numerator === 0n) return null;
  const sign = under.numerator < 0n ? -1n : 1n;
  return lowest(
    sign * over.numerator * under.denominator,
    sign * over.denominator * under.numerator,
  );
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === 1n && b.denominator === 1n) return whole(a.numerator + b.numerator);
  return lowest(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return lowest(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function negate({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

/** The value times ten to the power `places`; `places` may be below zero. */
export function shift(value: Fraction, places: number): Fraction {
  if (places === 0) return value;
  const { numerator, denominator } = value;
  if (places < 0) return lowest(numerator, denominator * 10n ** BigInt(-places));
  return lowest(numerator * 10n ** BigInt(places), denominator);
}

/** Reads `12`, `12.5` or `.5`: digits with at most one point, nothing else. */
export function fromDigits(digits: string): Fraction {
  const point = digits.indexOf('.');
  if (point < 0) return whole(BigInt(digits));
  const places = digits.length - point - 1;
  return shift(whole(BigInt(digits.slice(0, point) + digits.slice(point + 1))), -places);
}

/** Below zero, zero or above zero as `a` is below, equal to or above `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : Number(difference > 0n);
}

/** As an exact decimal, or null when it has none, as a third. */
export function toDecimal({ numerator, denominator }: Fraction): Decimal | null {
  let places = 0;
  let rest = denominator;
  while (rest % 10n === 0n) {
    rest /= 10n;
    places += 1;
  }
  for (const [factor, other] of [
    [2n, 5n],
    [5n, 2n],
  ] as const) {
    while (rest % factor === 0n) {
      rest /= factor;
      numerator *= other;
      places += 1;
    }
  }
  return rest === 1n ? written(numerator, places) : null;
}

function written(units: bigint, places: number): Decimal {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const left = digits.slice(0, digits.length - places);
  const right = digits.slice(digits.length - places).replace(/0+$/, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}` as Decimal;
}

function lowest(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator;
  while (b > 0n) [a, b] = [b, a % b];
  return a === 1n
    ? { numerator, denominator }
    : { numerator: numerator / a, denominator: denominator / a };
}
