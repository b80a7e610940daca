import type { Decimal } from './extraction.ts';

const PRINTED = /^([-+]?)(\d+)(?:\.(\d+))?$/;

/** Reads plain digits such as `1,200.50`; null when the text is no plain decimal. */
export function parseDecimal(text: string): Decimal | null {
  if (isPlain(text)) return text as Decimal;
  const match = PRINTED.exec(text.replaceAll(',', ''));
  return match === null ? null : normal(match[1] === '-', match[2] ?? '', match[3] ?? '');
}

/** Most figures are: digits alone, without a nought in front. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text.length === 1 || (text.length > 0 && text.charCodeAt(0) !== 48);
}

/** The value times ten to the power `places`, exactly: `shiftDecimal('5.5', -2)` is `0.055`. */
export function shiftDecimal(value: Decimal, places: number): Decimal {
  if (places === 0) return value;
  const { negative, whole, fraction } = parts(value);
  const digits = whole + fraction;
  const point = whole.length + places;
  if (point <= 0) return normal(negative, '0', '0'.repeat(-point) + digits);
  if (point >= digits.length) return normal(negative, digits.padEnd(point, '0'), '');
  return normal(negative, digits.slice(0, point), digits.slice(point));
}

/** Below zero, zero or above zero as `a` is below, equal to or above `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const left = scaled(a, b);
  const right = scaled(b, a);
  return left < right ? -1 : Number(left > right);
}

function scaled(value: Decimal, other: Decimal): bigint {
  const { negative, whole, fraction } = parts(value);
  const width = Math.max(fraction.length, parts(other).fraction.length);
  const digits = BigInt(whole + fraction.padEnd(width, '0'));
  return negative ? -digits : digits;
}

function parts(value: Decimal): { negative: boolean; whole: string; fraction: string } {
  const negative = value.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  return { negative, whole, fraction };
}

function normal(negative: boolean, whole: string, fraction: string): Decimal {
  const left = whole.startsWith('0') ? whole.replace(/^0+(?=\d)/, '') : whole;
  const right = fraction.endsWith('0') ? fraction.replace(/0+$/, '') : fraction;
  const digits = right === '' ? left : `${left}.${right}`;
  return (negative && digits !== '0' ? `-${digits}` : digits) as Decimal;
}
