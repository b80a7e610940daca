import type { PeriodReader } from '../period.ts';
import { monthsFrom } from '../place.ts';

const PLAN = /[“"]?十([一二三四五六七八九])?五[”"]?(?:规划)?(期间|时期|期末|末)?/y;
const ORDER = '一二三四五六七八九';
/** The tenth five-year plan ended in 2005; each later one five years after. */
const TENTH_END = 2005;

/** The last year of the five-year plan with this character, or none, between 十 and 五. */
export function planEndYear(mark: string): number {
  return TENTH_END + (mark === '' ? 0 : 5 * (ORDER.indexOf(mark) + 1));
}

/**
 * “十五五”期间建成，“十四五”末
 * ^^^^^^^^^ a five-year plan, or its last month; the name alone dates nothing
 */
export const planPeriod: PeriodReader = {
  starts: '“"十',
  read: (text, at) => {
    PLAN.lastIndex = at;
    const [, mark = '', tail] = PLAN.exec(text) ?? [];
    if (tail === undefined) return null;
    const year = planEndYear(mark);
    const printed = { from: at, to: PLAN.lastIndex, hasYear: true, grain: 'years' as const };
    if (tail.endsWith('末')) return monthsFrom(printed, { year, month: 12, months: 1 });
    return monthsFrom(printed, { year: year - 4, month: 1, months: 60 });
  },
};
