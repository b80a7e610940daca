import type { NamedPeriod, PeriodReader, Reference } from './period.ts';
import { bareYear } from './readers/bare-year.ts';
import { calendarPeriod, rarePeriod } from './readers/calendar-period.ts';
import { dayOfMonth } from './readers/day-of-month.ts';
import { decade } from './readers/decade.ts';
import { feast } from './readers/feast.ts';
import { nthOfPeriod } from './readers/nth-week.ts';
import { numericDate } from './readers/numeric-date.ts';
import { planPeriod } from './readers/plan-period.ts';
import { relativeDay } from './readers/relative-day.ts';
import { timeWindow } from './readers/window.ts';
import { yearOfRange } from './readers/year-of-range.ts';

/** What plans date by, in order: at one place the first that answers wins. */
export const PLAN_READERS: readonly PeriodReader[] = [
  planPeriod,
  feast,
  yearOfRange,
  calendarPeriod,
  timeWindow,
];

/** What the figures of a plan's text can be besides amounts, in order. */
export const LABEL_READERS: readonly PeriodReader[] = [yearOfRange, calendarPeriod];

/** What any text dates by, in order. */
export const ALL_READERS: readonly PeriodReader[] = [
  planPeriod,
  decade,
  feast,
  nthOfPeriod,
  numericDate,
  relativeDay,
  calendarPeriod,
  rarePeriod,
  dayOfMonth,
  timeWindow,
  bareYear,
];

/** Reads the period at a place, or null; a place where none can begin costs one look-up. */
export type PeriodAt = (text: string, at: number, reference: Reference) => NamedPeriod | null;

/** Puts readers behind one look-up by first character. */
export function periodGrammar(readers: readonly PeriodReader[]): PeriodAt {
  const byStart = new Map<number, PeriodReader[]>();
  for (const reader of readers) {
    for (const char of new Set(reader.starts)) {
      const list = byStart.get(char.charCodeAt(0));
      if (list === undefined) byStart.set(char.charCodeAt(0), [reader]);
      else list.push(reader);
    }
  }
  return (text, at, reference) => {
    const list = byStart.get(text.charCodeAt(at));
    if (list === undefined) return null;
    for (const reader of list) {
      const period = reader.read(text, at, reference);
      if (period !== null) return period;
    }
    return null;
  };
}
