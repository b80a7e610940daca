/** Days since 1 March of the year 0, so that leap days come last; a day by its number can be counted with. */
export type DayNumber = number;

export interface CalendarDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

const DAYS_OF_ERA = 146_097;

/** The number of a day; months beyond 12 run on into the next years. */
export function dayNumber({ year, month, day }: CalendarDay): DayNumber {
  const years = year + Math.floor((month - 3) / 12);
  const months = (((month - 3) % 12) + 12) % 12;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * months + 2) / 5) + day - 1;
}

export function calendarDay(number: DayNumber): CalendarDay {
  const era = Math.floor(number / DAYS_OF_ERA);
  const inEra = number - era * DAYS_OF_ERA;
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const rest = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * rest + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return {
    year: era * 400 + years + Number(month <= 2),
    month,
    day: rest - Math.floor((153 * months + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  return dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** 1 Monday … 7 Sunday. */
export function weekday(number: DayNumber): number {
  return ((((number + 2) % 7) + 7) % 7) + 1;
}

/** Moves a day by whole months; a day the new month lacks becomes its last. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const index = day.year * 12 + day.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { year, month, day: Math.min(day.day, daysInMonth(year, month)) };
}

/** True when the calendar has the day. */
export function exists({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** YYYY-MM-DD. */
export function toIso(number: DayNumber): string {
  const { year, month, day } = calendarDay(number);
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-');
}
