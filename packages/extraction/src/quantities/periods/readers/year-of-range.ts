import { digitsEnd } from '../../numerals/scan-digits.ts';
import type { PeriodReader } from '../period.ts';
import { monthsFrom } from '../place.ts';

const SECOND_END = /^ ?(?:[-–—~～至到]|——) ?[12]\d{3} ?年/;

/**
 * 2021—2025年
 * ^^^^ a year that leaves 年 to the second end of its range
 */
export const yearOfRange: PeriodReader = {
  starts: '12',
  read: (text, at) => {
    const to = digitsEnd(text, at);
    if (to !== at + 4 || !SECOND_END.test(text.slice(to, to + 10))) return null;
    const printed = { from: at, to, hasYear: true, grain: 'year' as const };
    return monthsFrom(printed, { year: Number(text.slice(at, to)), month: 1, months: 12 });
  },
};
