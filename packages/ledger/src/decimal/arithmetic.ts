import type { Decimal } from '@jiannuo/extraction';
import { digitsAt, scaled, unscaled } from './unscaled.ts';

/** Nought, the sum of nothing. */
export const ZERO: Decimal = '0' as Decimal;

/** The exact sum. */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const left = unscaled(a);
  const right = unscaled(b);
  const places = Math.max(left.places, right.places);
  return scaled(digitsAt(left, places) + digitsAt(right, places), places);
}

/** The exact difference, `a` less `b`. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negated(b));
}

/** The exact product. */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const left = unscaled(a);
  const right = unscaled(b);
  return scaled(left.digits * right.digits, left.places + right.places);
}

/** The value with its sign turned. */
export function negated(value: Decimal): Decimal {
  if (value === ZERO) return value;
  return (value.startsWith('-') ? value.slice(1) : `-${value}`) as Decimal;
}
