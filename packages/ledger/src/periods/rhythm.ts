import { addDays, addMonths, type Day, dayIn, monthOf, yearOf } from './day.ts';
import type { PeriodId, PeriodLength } from './period.ts';
import { lastDay } from './period-days.ts';
import { type CountedDay, nearestWorkingDay, type WorkCalendar } from './working-days.ts';

/**
 * When reports are due (填报节奏), as an office's notice sets it: monthly by the 28th, quarterly by the
 * 10th or 20th of the next quarter's first month … (`practice.md` §0.9).
 */
export interface Rhythm {
  readonly every: PeriodLength;
  /** Months from the period's last month to the one it is due in: 0 the same, 1 the next; at most 12. */
  readonly monthsAfter: number;
  /** Day of that month, 1–31; 31 is its last day. */
  readonly day: number;
  /** Where the day is none of work: it stays, or moves to the working day after or before. */
  readonly shift: 'none' | 'next' | 'previous';
  /** How many days before the due day a report may be sent, 0–366. */
  readonly openDays: number;
}

/** Rhythms seen in notices, by name. */
export const rhythms: Readonly<
  Record<
    'monthly28' | 'monthly5' | 'quarterly10' | 'quarterly20' | 'halfYearly10' | 'yearly10',
    Rhythm
  >
> = {
  monthly28: { every: 'month', monthsAfter: 0, day: 28, shift: 'none', openDays: 10 },
  monthly5: { every: 'month', monthsAfter: 1, day: 5, shift: 'none', openDays: 10 },
  quarterly10: { every: 'quarter', monthsAfter: 1, day: 10, shift: 'none', openDays: 15 },
  quarterly20: { every: 'quarter', monthsAfter: 1, day: 20, shift: 'none', openDays: 20 },
  halfYearly10: { every: 'half', monthsAfter: 1, day: 10, shift: 'none', openDays: 15 },
  yearly10: { every: 'year', monthsAfter: 1, day: 10, shift: 'none', openDays: 20 },
};

/** The last day on which the report of a period is in time; `known` as in the calendar. */
export function dueDay(rhythm: Rhythm, period: PeriodId, calendar: WorkCalendar): CountedDay {
  const month = addMonths(
    dayIn(yearOf(lastDay(period)), monthOf(lastDay(period)), 1),
    rhythm.monthsAfter,
  );
  const day = dayIn(yearOf(month), monthOf(month), rhythm.day);
  if (rhythm.shift === 'none') return { day, known: true };
  return nearestWorkingDay(calendar, day, rhythm.shift);
}

/** The first day on which the report of a period is asked for. */
export function openDay(rhythm: Rhythm, period: PeriodId, calendar: WorkCalendar): Day {
  return addDays(dueDay(rhythm, period, calendar).day, -rhythm.openDays);
}
