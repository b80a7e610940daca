import { unitEnd } from '../../numerals/read-unit.ts';
import { digitsEnd } from '../../numerals/scan-digits.ts';
import type { PeriodReader } from '../period.ts';
import { monthsFrom } from '../place.ts';

const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/** 2016- before another year. */
const SPAN = /(?:^|[^\d.-])\d{4} ?-$/;

/**
 * 从2016到2018
 *   ^^^^ four figures that count nothing and name a year
 */
export const bareYear: PeriodReader = {
  starts: '12',
  read: (text, at) => {
    const to = digitsEnd(text, at);
    if (
      to !== at + 4 ||
      /[\d.A-Za-z-]/.test(text.charAt(at - 1)) !== SPAN.test(text.slice(Math.max(0, at - 7), at))
    )
      return null;
    const year = Number(text.slice(at, to));
    const counts = /[.,/:年月日%万亿千百十多余]/.test(text.charAt(to)) || unitEnd(text, to) > to;
    if (year < FIRST_YEAR || year > LAST_YEAR || counts) return null;
    const printed = { from: at, to, hasYear: true, grain: 'year' as const };
    return monthsFrom(printed, { year, month: 1, months: 12 });
  },
};
