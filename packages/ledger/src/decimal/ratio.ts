import type { Decimal } from '@jiannuo/extraction';
import { digitsAt, scaled, unscaled } from './unscaled.ts';

/**
 * An exact quotient. Shares are held so until they are printed, so that a figure is rounded once:
 * 629.0/647.4 − 10/12 is 13.8 points, while the difference of the two rounded shares would be 13.9.
 */
export interface Ratio {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

/** No part of a whole. */
export const NONE: Ratio = { over: 0n, under: 1n };
/** The whole. */
export const WHOLE: Ratio = { over: 1n, under: 1n };

/** `over` divided by `under`. Throws RangeError when `under` is zero. */
export function ratioOf(over: Decimal, under: Decimal): Ratio {
  const top = unscaled(over);
  const bottom = unscaled(under);
  const places = Math.max(top.places, bottom.places);
  return reduced(digitsAt(top, places), digitsAt(bottom, places));
}

/** `over` divided by `under`, of whole numbers. Throws RangeError when `under` is zero. */
export function reduced(over: bigint, under: bigint): Ratio {
  if (under === 0n) throw new RangeError('division by zero');
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** `a` less `b`. */
export function ratioLess(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.under - b.over * a.under, under: a.under * b.under };
}

/** The sum. */
export function ratioPlus(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

/** The product. */
export function ratioTimes(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.over, under: a.under * b.under };
}

/** `a` divided by `b`. Throws RangeError when `b` is zero. */
export function ratioBy(a: Ratio, b: Ratio): Ratio {
  return reduced(a.over * b.under, a.under * b.over);
}

/** The value of a ratio with at most so many places (0–20), halves away from zero. */
export function rounded(ratio: Ratio, places: number): Decimal {
  const { over, under } = ratio;
  const isNegative = over < 0n;
  const top = (isNegative ? -over : over) * 10n ** BigInt(places);
  const digits = (2n * top + under) / (2n * under);
  return scaled(isNegative ? -digits : digits, places);
}

/** A ratio in percent, with at most so many places: 1/3 is `33.3`. */
export function inPercent(ratio: Ratio, places: number): Decimal {
  return rounded({ over: ratio.over * 100n, under: ratio.under }, places);
}

/** The greatest whole number that is not above a ratio of zero or more. */
export function wholeBelow({ over, under }: Ratio): Ratio {
  return { over: over / under, under: 1n };
}
