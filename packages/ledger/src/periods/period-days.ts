import { type Day, dayIn, monthOf, yearOf } from './day.ts';
import { monthsIn, type PeriodId, type PeriodLength, periodId, periodParts } from './period.ts';

/** The first day of a period. */
export function firstDay(id: PeriodId): Day {
  const { length, year, index } = periodParts(id);
  return dayIn(year, (index - 1) * monthsIn[length] + 1, 1);
}

/** The last day of a period; 29 February in a leap year. */
export function lastDay(id: PeriodId): Day {
  const { length, year, index } = periodParts(id);
  return dayIn(year, index * monthsIn[length], 31);
}

/** True when the day lies in the period. */
export function periodHas(id: PeriodId, day: Day): boolean {
  return firstDay(id) <= day && day <= lastDay(id);
}

/** The period of a length that a day lies in. */
export function periodAt(length: PeriodLength, day: Day): PeriodId {
  const index = Math.ceil(monthOf(day) / monthsIn[length]);
  return periodId({ length, year: yearOf(day), index });
}

/** The period after, of the same length. */
export function nextPeriod(id: PeriodId): PeriodId {
  return stepped(id, 1);
}

/** The period before, of the same length. */
export function previousPeriod(id: PeriodId): PeriodId {
  return stepped(id, -1);
}

/** The periods of a length from the one that holds `from` to the one that holds `to`; none when `to` is earlier. */
export function periodsBetween(length: PeriodLength, from: Day, to: Day): PeriodId[] {
  const periods: PeriodId[] = [];
  if (to < from) return periods;
  const last = periodAt(length, to);
  for (let id = periodAt(length, from); id !== last; id = nextPeriod(id)) periods.push(id);
  return [...periods, last];
}

function stepped(id: PeriodId, by: number): PeriodId {
  const { length, year, index } = periodParts(id);
  const inYear = 12 / monthsIn[length];
  const at = year * inYear + index - 1 + by;
  return periodId({ length, year: Math.floor(at / inYear), index: (at % inYear) + 1 });
}
