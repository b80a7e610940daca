import type { Decimal } from '@jiannuo/extraction';

/** Significant digits a spreadsheet shows and keeps. */
const keptDigits = 15;
/** Places beyond which no figure of a ledger lies, on either side of the point. */
const mostPlaces = 30;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:E([+-]?\d{1,3}))?$/i;

/**
 * The exact decimal of a number as a workbook stores it, such as `30.5`, `1.2E3` or
 * `30.200000000000003`. Excel writes the nearest double with up to 17 digits and shows 15: the last two
 * are noise of binary arithmetic (0.1 + 0.2), so more than 15 are rounded as Excel shows them, half
 * away from zero. Null when the text is no number or lies beyond 30 places of the point.
 */
export function storedNumber(text: string): Decimal | null {
  return numberOf(text.trim(), keptDigits);
}

/** The exact decimal of a typed number, every digit kept. Null when it is none. */
export function typedNumber(text: string): Decimal | null {
  return numberOf(text, Number.POSITIVE_INFINITY);
}

/** The value times ten to the power `places`, exactly. Null where that lies beyond 30 places. */
export function shifted(value: Decimal, places: number): Decimal | null {
  return typedNumber(`${value}E${places}`);
}

function numberOf(text: string, kept: number): Decimal | null {
  const match = NUMBER.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  if (whole === '' && fraction === '') return null;
  const all = (whole + fraction).replace(/^0+/, '');
  const exponent = Number(power) - fraction.length;
  const rounded = rounding(all, exponent, kept);
  const digits = rounded.digits.replace(/0+$/, '');
  if (digits === '') return '0' as Decimal;
  const places = rounded.exponent + rounded.digits.length - digits.length;
  if (places < -mostPlaces || places + digits.length > mostPlaces) return null;
  return `${sign === '-' ? '-' : ''}${written(digits, places)}` as Decimal;
}

function rounding(digits: string, exponent: number, kept: number) {
  const over = digits.length - kept;
  if (over <= 0) return { digits, exponent };
  const half = digits.charCodeAt(kept) >= 53 ? 1n : 0n;
  return { digits: String(BigInt(digits.slice(0, kept)) + half), exponent: exponent + over };
}

/** Digits without noughts at either end, times ten to a power. */
function written(digits: string, exponent: number): string {
  if (exponent >= 0) return digits + '0'.repeat(exponent);
  const point = digits.length + exponent;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}
