import type { Decimal } from '@jiannuo/extraction';
import { inPercent, ratioOf, rounded } from './ratio.ts';

const ONE = '1' as Decimal;

/** `a` divided by `b` with at most so many places (0–20), halves away from zero. Throws RangeError on zero. */
export function divideDecimals(a: Decimal, b: Decimal, places: number): Decimal {
  return rounded(ratioOf(a, b), places);
}

/** The value with at most so many places (0–20), halves away from zero. */
export function roundDecimal(value: Decimal, places: number): Decimal {
  return rounded(ratioOf(value, ONE), places);
}

/** What percent `part` is of `whole`: 22.37 of 118 is `19` with one place. Throws RangeError when `whole` is zero. */
export function percentOf(part: Decimal, whole: Decimal, places: number): Decimal {
  return inPercent(ratioOf(part, whole), places);
}
