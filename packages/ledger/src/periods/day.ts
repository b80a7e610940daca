/** A day of the calendar as ISO text, such as `2026-05-31`. Years 1000 to 9999. */
export type Day = string;

const printed = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const msInDay = 86_400_000;

/** True when the text is a day that exists: `2026-02-29` is none. */
export function isDay(text: string): boolean {
  if (!printed.test(text)) return false;
  const ms = Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, dayOfMonth(text));
  return isoOf(ms) === text;
}

/** Days since 1970-01-01. Throws RangeError on text that is no day. */
export function dayNumber(day: Day): number {
  if (!printed.test(day)) throw new RangeError(`not a day: ${day}`);
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / msInDay;
}

/** The day so many days later, or earlier below zero. */
export function addDays(day: Day, days: number): Day {
  return isoOf((dayNumber(day) + days) * msInDay);
}

/** Days from `from` to `to`; below zero when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day so many months later; the last day of a month that is too short. */
export function addMonths(day: Day, months: number): Day {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return dayIn(Math.floor(month / 12), (month % 12) + 1, dayOfMonth(day));
}

/** A day of a month, 1-based; the month's last day when it has fewer. */
export function dayIn(year: number, month: number, day: number): Day {
  const last = daysInMonth(year, month);
  return `${year}-${twoDigits(month)}-${twoDigits(Math.min(day, last))}`;
}

/** How many days a month has, 1-based. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 0 Sunday to 6 Saturday. */
export function weekday(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** 1–12. */
export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** 1–31. */
export function dayOfMonth(day: Day): number {
  return Number(day.slice(8, 10));
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isoOf(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
