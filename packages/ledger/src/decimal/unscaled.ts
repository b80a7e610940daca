import type { Decimal } from '@jiannuo/extraction';

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
  const text = String(digits);
  if (places === 0) return text as Decimal;
  const sign = digits < 0n ? '-' : '';
  const plain = text.slice(sign.length).padStart(places + 1, '0');
  const point = plain.length - places;
  let end = plain.length;
  while (end > point && plain.charCodeAt(end - 1) === 48) end -= 1;
  const fraction = end === point ? '' : `.${plain.slice(point, end)}`;
  return `${sign}${plain.slice(0, point)}${fraction}` as Decimal;
}
