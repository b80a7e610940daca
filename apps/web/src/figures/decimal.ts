/*
 * Figures as people type them and as they are sent: decimal strings, added and compared exactly.
 */

/** A decimal as an integer and how many of its digits follow the point. */
interface Scaled {
  readonly digits: bigint;
  readonly places: number;
}

const plain = /^-?\d{1,30}(\.\d{1,12})?$/;
const wide = /[０-９．，－]/g;

/**
 * What a person typed as a plain decimal: full-width digits, thousands separators and spaces are
 * understood. Null where it is no number.
 */
export function readDecimal(typed: string): string | null {
  const text = typed
    .replace(wide, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '');
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replace(/,/g, '') : text;
  if (!plain.test(grouped)) return null;
  const [whole = '', part = ''] = grouped.replace('-', '').split('.');
  const value = `${whole.replace(/^0+(?=\d)/, '')}${part === '' ? '' : `.${part}`}`;
  return grouped.startsWith('-') && /[1-9]/.test(value) ? `-${value}` : value;
}

function scaled(value: string): Scaled {
  const [whole = '0', part = ''] = value.split('.');
  return { digits: BigInt(`${whole}${part}`), places: part.length };
}

function aligned(left: string, right: string): readonly [bigint, bigint, number] {
  const [a, b] = [scaled(left), scaled(right)];
  const places = Math.max(a.places, b.places);
  const raised = ({ digits, places: own }: Scaled) => digits * 10n ** BigInt(places - own);
  return [raised(a), raised(b), places];
}

function printed(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  if (places === 0) return `${sign}${text}`;
  const part = text.slice(-places).replace(/0+$/, '');
  return `${sign}${text.slice(0, -places)}${part === '' ? '' : `.${part}`}`;
}

/** Below zero where the left is less, zero where they are the same, above where it is more. */
export function compareDecimals(left: string, right: string): number {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sum of plain decimals, without trailing zeros; `0` of none. */
export function addDecimals(values: readonly string[]): string {
  return values.reduce((sum, value) => {
    const [a, b, places] = aligned(sum, value);
    return printed(a + b, places);
  }, '0');
}

/** The left less the right. */
export function subtractDecimals(left: string, right: string): string {
  const [a, b, places] = aligned(left, right);
  return printed(a - b, places);
}

/** How many times the right goes into the left, near enough to judge by; null where it is zero. */
export function timesOf(left: string, right: string): number | null {
  const by = Number(right);
  return by === 0 ? null : Number(left) / by;
}
