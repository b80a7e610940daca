import { type Decimal, shiftDecimal } from '@jiannuo/extraction';

/** A decimal taken apart for reckoning: `digits` divided by ten to the power `places`. */
export interface Unscaled {
  readonly digits: bigint;
  /** Digits after the point, 0 or more. */
  readonly places: number;
}

/** Takes a decimal apart. Throws SyntaxError on text that is no decimal. */
export function unscaled(value: Decimal): Unscaled {
  const point = value.indexOf('.');
  if (point === -1) return { digits: BigInt(value), places: 0 };
  return {
    digits: BigInt(value.slice(0, point) + value.slice(point + 1)),
    places: value.length - point - 1,
  };
}

/** The digits of a decimal when it is written with so many places, at least as many as it has. */
export function digitsAt(value: Unscaled, places: number): bigint {
  return places === value.places
    ? value.digits
    : value.digits * 10n ** BigInt(places - value.places);
}

/** Puts a decimal together again, without noughts at its end. */
export function scaled(digits: bigint, places: number): Decimal {
  return shiftDecimal(String(digits) as Decimal, -places);
}
