import type { Fraction } from '@jiannuo/extraction/figures';

const SIGNIFICANT = 14;
const PRINTED = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d+))?%?$/;

/** True when a fraction is the decimal that the files print with at most fifteen significant digits. */
export function isSameNumber(value: Fraction, printed: string): boolean {
  const [, sign, left = '', right = '', exponent = '0'] = PRINTED.exec(printed) ?? [];
  if (sign === undefined) return false;
  const places = Number(exponent) - right.length;
  const digits = BigInt(sign + left + right);
  const over = places > 0 ? digits * 10n ** BigInt(places) : digits;
  const under = places < 0 ? 10n ** BigInt(-places) : 1n;
  const difference = absolute(value.numerator * under - over * value.denominator);
  return difference * 10n ** BigInt(SIGNIFICANT) <= absolute(over * value.denominator);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
