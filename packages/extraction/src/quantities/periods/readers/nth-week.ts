import { blanksEnd } from '../../numerals/scan-number.ts';
import { addMonths, calendarDay, type DayNumber, dayNumber, weekday } from '../calendar.ts';
import { readSmall } from '../parts.ts';
import type { Grain, NamedPeriod, PeriodReader, Reference } from '../period.ts';
import { daysFrom } from '../place.ts';
import { calendarPeriod } from './calendar-period.ts';

const NTH = /的?第(?=[一二三四五六七八九十\d])/y;
const EDGE = /的(?:([前头])|最[后後]) ?(?=[一二三四五六七八九十两\d])/y;
const UNIT = /[个個]?(周|週|星期|月|天|日)([一二三四五六日天])?/y;
const WEEKDAYS = '一二三四五六日';

/**
 * 2026年的第一周，四月的最后一个星期一，今年的前10天
 * ^^^^^^^^^^^^^^ a part counted inside a longer period; weeks begin on Monday and lie where their Thursday does
 */
export const nthOfPeriod: PeriodReader = {
  starts: calendarPeriod.starts,
  read: (text, at, reference) => {
    const whole = calendarPeriod.read(text, at, reference);
    if (whole === null || (whole.grain !== 'year' && whole.grain !== 'month')) return null;
    return nth(text, whole) ?? edge(text, whole);
  },
};

interface Counted {
  readonly to: number;
  readonly count: number;
  readonly unit: string;
  readonly weekday: string | undefined;
}

function counted(text: string, at: number): Counted | null {
  const number = readSmall(text, at);
  if (number === null || number.value < 1 || number.value > 366) return null;
  UNIT.lastIndex = blanksEnd(text, number.to);
  const [, unit, day] = UNIT.exec(text) ?? [];
  if (unit === undefined) return null;
  return { to: UNIT.lastIndex, count: number.value, unit, weekday: day };
}

/** 2026年的第一周. */
function nth(text: string, whole: NamedPeriod): NamedPeriod | null {
  NTH.lastIndex = whole.to;
  if (!NTH.test(text)) return null;
  const part = counted(text, NTH.lastIndex);
  if (part === null || !/[周週期]/.test(part.unit) || whole.first === null) return null;
  const first = firstMonday(whole.first) + 7 * (part.count - 1);
  return daysFrom(printed(whole, part.to, 'week'), { first, days: 7 });
}

/** 2026年的最后4个月, 四月的最后一个星期一. */
function edge(text: string, whole: NamedPeriod): NamedPeriod | null {
  EDGE.lastIndex = whole.to;
  const match = EDGE.exec(text);
  const part = match === null ? null : counted(text, EDGE.lastIndex);
  if (part === null || whole.first === null || whole.end === null) return null;
  const leading = match?.[1] !== undefined;
  if (part.weekday !== undefined) return leading ? null : lastWeekday(whole, part);
  const place = printed(whole, part.to, 'span');
  if (part.unit === '月') return monthsAt(place, { whole, part, leading });
  const weeks = /[周週期]/.test(part.unit);
  const days = part.count * (weeks ? 7 : 1);
  const end = weeks ? firstMonday(whole.end - 3) : whole.end;
  const start = weeks ? firstMonday(whole.first) : whole.first;
  return daysFrom(place, { first: leading ? start : end - days, days });
}

type Place = ReturnType<typeof printed>;

function monthsAt(
  place: Place,
  { whole, part, leading }: { whole: NamedPeriod; part: Counted; leading: boolean },
): NamedPeriod {
  const { first, end } = whole;
  if (leading) return { ...place, first, end: movedMonths(first ?? 0, part.count) };
  return { ...place, first: movedMonths(end ?? 0, -part.count), end };
}

function lastWeekday(whole: NamedPeriod, part: Counted): NamedPeriod | null {
  if (whole.end === null || part.count !== 1) return null;
  const wanted = WEEKDAYS.indexOf(part.weekday === '天' ? '日' : (part.weekday ?? '')) + 1;
  const last = whole.end - 1;
  const first = last - ((weekday(last) - wanted + 7) % 7);
  return daysFrom(printed(whole, part.to, 'day'), { first, days: 1 });
}

function printed(
  { from, hasYear }: NamedPeriod,
  to: number,
  grain: Grain,
): { from: number; to: number; hasYear: boolean; grain: Grain } {
  return { from, to, hasYear, grain };
}

/** The Monday of the first week that has its Thursday on or after a day. */
function firstMonday(day: DayNumber): DayNumber {
  const offset = (4 - weekday(day) + 7) % 7;
  return day + offset - 3;
}

function movedMonths(day: DayNumber, months: number): DayNumber {
  const start: Reference = calendarDay(day);
  return dayNumber(addMonths(start, months));
}
