import { type CalendarDay, dayNumber, exists } from './calendar.ts';
import type { Grain, NamedPeriod } from './period.ts';

/** What a reader has read so far. */
interface Printed {
  readonly from: number;
  readonly to: number;
  readonly hasYear: boolean;
}

/** A period of whole months. */
export function monthsFrom(
  printed: Printed & { readonly grain: Grain },
  { year, month, months }: { year: number; month: number; months: number },
): NamedPeriod {
  return {
    ...printed,
    first: dayNumber({ year, month, day: 1 }),
    end: dayNumber({ year, month: month + months, day: 1 }),
  };
}

/** One day; 30 February is none. */
export function singleDay(printed: Printed, day: CalendarDay): NamedPeriod {
  const first = exists(day) ? dayNumber(day) : null;
  return { ...printed, grain: 'day', first, end: first === null ? null : first + 1 };
}

/** Days that follow one another from one on. */
export function daysFrom(
  printed: Printed & { readonly grain: Grain },
  { first, days }: { first: number; days: number },
): NamedPeriod {
  return { ...printed, first, end: first + days };
}
