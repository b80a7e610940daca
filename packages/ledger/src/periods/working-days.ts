import { publishedYears } from './calendar-data.ts';
import { addDays, type Day, weekday, yearOf } from './day.ts';

/** One year's arrangement: days off in a row, both ends included, and weekend days that are worked. */
export interface CalendarYear {
  readonly year: number;
  readonly holidays: readonly (readonly [Day, Day])[];
  readonly workdays: readonly Day[];
}

/** Working days (工作日) of the years it knows; of other years it knows weekends alone. */
export interface WorkCalendar {
  readonly years: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
  readonly workdays: ReadonlySet<Day>;
}

/** Whether a day is worked; not `known` where its year is not in the calendar and weekends decide alone. */
export interface WorkingDay {
  readonly working: boolean;
  readonly known: boolean;
}

/** A day that was counted to; not `known` where a year on the way is not in the calendar. */
export interface CountedDay {
  readonly day: Day;
  readonly known: boolean;
}

/** Most working days one may count at once: about forty years. */
const mostDays = 10_000;

/** Makes a calendar of yearly arrangements. */
export function calendarOf(years: readonly CalendarYear[]): WorkCalendar {
  const holidays = new Set<Day>();
  for (const [from, to] of years.flatMap((year) => year.holidays)) {
    for (let day = from; day <= to; day = addDays(day, 1)) holidays.add(day);
  }
  return {
    years: new Set(years.map(({ year }) => year)),
    holidays,
    workdays: new Set(years.flatMap(({ workdays }) => workdays)),
  };
}

/** The calendar of the published years, 2025 and 2026. */
export const publishedCalendar: WorkCalendar = calendarOf(publishedYears);

/** Whether a day is worked: 调休 days are, holidays are not, else Monday to Friday. */
export function isWorkingDay(calendar: WorkCalendar, day: Day): WorkingDay {
  const known = calendar.years.has(yearOf(day));
  if (calendar.workdays.has(day)) return { working: true, known };
  if (calendar.holidays.has(day)) return { working: false, known };
  const place = weekday(day);
  return { working: place !== 0 && place !== 6, known };
}

/**
 * The day so many working days later, or earlier below zero; the day itself is not counted, and 0 is
 * the day itself. At most 10 000 days: throws RangeError beyond.
 */
export function addWorkingDays(calendar: WorkCalendar, day: Day, days: number): CountedDay {
  if (Math.abs(days) > mostDays) throw new RangeError(`too many working days: ${days}`);
  const step = Math.sign(days);
  let known = calendar.years.has(yearOf(day));
  let at = day;
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step);
    const found = isWorkingDay(calendar, at);
    known &&= found.known;
    if (found.working) left -= 1;
  }
  return { day: at, known };
}

/** The day when it is worked, else the nearest working day after or before it. */
export function nearestWorkingDay(
  calendar: WorkCalendar,
  day: Day,
  side: 'next' | 'previous',
): CountedDay {
  const found = isWorkingDay(calendar, day);
  if (found.working) return { day, known: found.known };
  return addWorkingDays(calendar, day, side === 'next' ? 1 : -1);
}
