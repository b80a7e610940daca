import { exists } from '../calendar.ts';
import type { PeriodReader } from '../period.ts';
import { singleDay } from '../place.ts';

const DATE = /(\d{1,4})([-/. ])(\d{1,2})\2(\d{1,4})(?!\d|[/.]\d|\2\d)/y;
const MONTH_AND_DAY = /(\d{1,2})\/(\d{1,2})(?![/\d.%])/y;
const PIVOT = 50;

/**
 * 2026-09-30，30/9/2026，9/30
 * ^^^^^^^^^^ a date in figures alone
 */
export const numericDate: PeriodReader = {
  starts: '0123456789',
  read: (text, at, reference) => {
    if (/[\d./-]/.test(text.charAt(at - 1)) && !behindDate(text, at)) return null;
    DATE.lastIndex = at;
    const [printed = '', a = '', mark, b = '', c = ''] = DATE.exec(text) ?? [];
    if (printed !== '') {
      const day = a.length === 4 || mark !== ' ' ? orderOf(a, b, c) : null;
      const to = at + printed.length;
      return day === null ? null : singleDay({ from: at, to, hasYear: true }, day);
    }
    MONTH_AND_DAY.lastIndex = at;
    const [short = '', month, day] = MONTH_AND_DAY.exec(text) ?? [];
    const found = { year: reference.year, month: Number(month), day: Number(day) };
    if (short === '' || !exists(found)) return null;
    return singleDay({ from: at, to: at + short.length, hasYear: false }, found);
  },
};

/** True behind the dash of a range whose first end is a date too. */
function behindDate(text: string, at: number): boolean {
  return /(?:\d{4}([/.])\d{1,2}\1\d{1,2}|\d{1,2}([/.])\d{1,2}\2\d{4}) ?-$/.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/** Year first where four or two figures stand first, else last. */
function orderOf(
  a: string,
  b: string,
  c: string,
): { year: number; month: number; day: number } | null {
  const yearFirst = { year: yearOf(a), month: Number(b), day: Number(c) };
  if (a.length === 4) return c.length <= 2 ? yearFirst : null;
  if (a.length === 3 || c.length === 3) return null;
  if (a.length === 2 && c.length <= 2 && exists(yearFirst)) return yearFirst;
  const yearLast = { year: yearOf(c), month: Number(b), day: Number(a) };
  return c.length !== 1 && exists(yearLast) ? yearLast : null;
}

function yearOf(figures: string): number {
  const value = Number(figures);
  if (figures.length > 2) return value;
  return value < PIVOT ? 2000 + value : 1900 + value;
}
