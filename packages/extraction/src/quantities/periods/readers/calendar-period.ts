import { figureEnd } from '../../numerals/numeral-chars.ts';
import { blanksEnd } from '../../numerals/scan-number.ts';
import { addMonths, dayNumber, daysInMonth } from '../calendar.ts';
import {
  ERA_STARTS,
  type Part,
  RELATIVE_YEAR_STARTS,
  readDay,
  readEraYear,
  readMonth,
  readNumberedYear,
  readRelativeYear,
} from '../parts.ts';
import type { NamedPeriod, PeriodReader, Reference } from '../period.ts';
import { daysFrom, monthsFrom, singleDay } from '../place.ts';

const HALF = /(?:的?)([上下前后])半年/y;
const QUARTER = /的?第?([一二三四1-4])季度/y;
const QUARTERS = '一二三四';
const TENS_OF_MONTH = /([上中下])旬/y;
const YEAR_END = /年?(?:底|末)/y;
const MONTH_END = /(?:份)?(?:月?底|末)/y;
const THIS_MONTH = /(?:本|这个|这|当)月/y;
const NEXT_MONTH = /([上下])个?月/y;
const NTH_MONTH = /的?第([一二三四五六七八九十\d]{1,2})个月/y;
/** 10月12日，星期一: the day of the week belongs to its date. */
const WEEKDAY = /[，,]? ?(?:星期|周|礼拜)[一二三四五六日天]/y;
/** 月 belongs to these words, not to a date: 五月天, 月球. */
const NOT_A_MONTH = /^(?:[球饼均嫂子租薪度]|供(?![暖热水电]))/;

const FIGURES = '0123456789零〇一二三四五六七八九十两';

interface Year extends Part {
  readonly from: number;
  readonly said: boolean;
}

/**
 * 2026年二季度，明年9月底，6月30日
 * ^^^^^^^^^     ^^^^^^   ^^^^^^ a year, a part of one, or both
 */
export const calendarPeriod: PeriodReader = {
  starts: `${FIGURES}上下第年本${RELATIVE_YEAR_STARTS}`,
  read: (text, at, reference) => (mayBegin(text, at) ? readFrom(text, at, reference) : null),
};

/**
 * 十月初一，康熙二十年，前半年
 *           ^^^^^^^^^^ forms that other texts date by: eras, the lunar calendar
 */
export const rarePeriod: PeriodReader = {
  starts: `前后这当农大正冬腊${FIGURES}${ERA_STARTS}`,
  read: (text, at, reference) => {
    const lunar = text.startsWith('农历', at);
    const from = lunar ? at + 2 : at;
    const era = readEraYear(text, from);
    const found =
      era === null
        ? readFrom(text, from, reference)
        : readSaid(text, { ...era, from, said: true }, reference);
    return found !== null && lunar ? { ...found, from: at, lunar: true } : found;
  },
};

/** A figure begins a period only where 年, 月, 季 or a dash follows it. */
function mayBegin(text: string, at: number): boolean {
  const to = figureEnd(text, at);
  return to === at || '年月季 '.includes(text.charAt(to) || '-');
}

function readFrom(text: string, at: number, reference: Reference): NamedPeriod | null {
  const year = readRelativeYear(text, at, reference) ?? readNumberedYear(text, at);
  if (year !== null) return readSaid(text, { ...year, from: at, said: true }, reference);
  const none = { from: at, to: at, value: reference.year, said: false };
  return inYear(text, none, reference);
}

function readSaid(text: string, year: Year, reference: Reference): NamedPeriod {
  return inYear(text, year, reference) ?? wholeYear(text, year);
}

/** 2026年, 2026年底: a year, or its last month. */
function wholeYear(text: string, { from, to, value }: Year): NamedPeriod {
  const end = stickyEnd(YEAR_END, text, to);
  const printed = { from, to: end, hasYear: true };
  if (end > to)
    return monthsFrom({ ...printed, grain: 'month' }, { year: value, month: 12, months: 1 });
  const degree = text.charAt(end) === '度' ? end + 1 : end;
  const whole = { ...printed, to: degree, grain: 'year' as const };
  return monthsFrom(whole, { year: value, month: 1, months: 12 });
}

/** What stands behind a year or, for the year the text speaks from, alone. */
function inYear(text: string, year: Year, reference: Reference): NamedPeriod | null {
  const blank = year.said ? blanksEnd(text, year.to) : year.to;
  const at = year.said && text.startsWith('农历', blank) ? blank + 2 : blank;
  return (
    readPart(text, at, year) ??
    readNthMonth(text, at, year) ??
    readNewYear(text, at, year) ??
    readYearEnd(text, at, year) ??
    readOwnMonth(text, at, { year, reference }) ??
    readMonthOf(text, at, year)
  );
}

function readPart(text: string, at: number, year: Year): NamedPeriod | null {
  const printed = { from: year.from, hasYear: year.said };
  HALF.lastIndex = at;
  const half = HALF.exec(text)?.[1];
  if (half !== undefined) {
    const month = '上前'.includes(half) ? 1 : 7;
    const part = { ...printed, to: HALF.lastIndex, grain: 'half' as const };
    return monthsFrom(part, { year: year.value, month, months: 6 });
  }
  QUARTER.lastIndex = at;
  const quarter = QUARTER.exec(text)?.[1];
  if (quarter === undefined) return null;
  const index = QUARTERS.includes(quarter) ? QUARTERS.indexOf(quarter) : Number(quarter) - 1;
  const to = stickyEnd(/[底末]/y, text, QUARTER.lastIndex);
  const part = { ...printed, to, grain: 'quarter' as const };
  return monthsFrom(part, { year: year.value, month: index * 3 + 1, months: 3 });
}

/** 年底 alone. */
function readYearEnd(text: string, at: number, year: Year): NamedPeriod | null {
  if (year.said || text.charAt(at) !== '年') return null;
  const to = stickyEnd(/年[底末]/y, text, at);
  if (to === at) return null;
  const printed = { from: at, to, hasYear: false, grain: 'month' as const };
  return monthsFrom(printed, { year: year.value, month: 12, months: 1 });
}

interface Setting {
  readonly year: Year;
  readonly reference: Reference;
}

/** 本月十日, 下个月. */
function readOwnMonth(text: string, at: number, { year, reference }: Setting): NamedPeriod | null {
  const own = stickyEnd(THIS_MONTH, text, at);
  NEXT_MONTH.lastIndex = at;
  const next = NEXT_MONTH.exec(text)?.[1];
  if (own === at && (next === undefined || year.said)) return null;
  const to = own > at ? own : NEXT_MONTH.lastIndex;
  const start = { ...reference, year: year.value, day: 1 };
  const moved = addMonths(start, next === undefined || own > at ? 0 : next === '下' ? 1 : -1);
  return withinMonth(
    text,
    { ...year, value: moved.year, said: true },
    { ...moved, to, lunar: false },
  );
}

function readNthMonth(text: string, at: number, year: Year): NamedPeriod | null {
  if (!year.said) return null;
  NTH_MONTH.lastIndex = at;
  const nth = NTH_MONTH.exec(text)?.[1];
  const month = nth === undefined ? null : readMonth(`${nth}月`, 0);
  if (month === null) return null;
  const printed = { from: year.from, to: NTH_MONTH.lastIndex, hasYear: true };
  return monthsFrom(
    { ...printed, grain: 'month' },
    { year: year.value, month: month.value, months: 1 },
  );
}

/** 大年初一 and 大年三十, numbered in the lunar calendar. */
function readNewYear(text: string, at: number, year: Year): NamedPeriod | null {
  const eve = text.startsWith('大年三十', at);
  if (!eve && !text.startsWith('大年初一', at)) return null;
  const printed = { from: year.from, to: at + 4, hasYear: year.said };
  const day = { year: year.value, month: 1, day: eve ? 30 : 1 };
  return { ...singleDay(printed, day), lunar: true };
}

function readMonthOf(text: string, at: number, year: Year): NamedPeriod | null {
  const month = readMonth(text, at);
  if (month === null) return null;
  const { value, to, lunar } = month;
  return withinMonth(text, year, { month: value, to, lunar });
}

interface Month {
  readonly month: number;
  readonly to: number;
  readonly lunar: boolean;
}

/** 9月底, 9月上旬, 9月15日, 9月. */
function withinMonth(text: string, year: Year, month: Month): NamedPeriod | null {
  const { to } = month;
  const printed = { from: year.from, hasYear: year.said };
  const first = dayNumber({ year: year.value, month: month.month, day: 1 });
  const days = daysInMonth(year.value, month.month);
  TENS_OF_MONTH.lastIndex = to;
  const tens = TENS_OF_MONTH.exec(text)?.[1];
  if (tens !== undefined) {
    const index = '上中下'.indexOf(tens);
    const part = { ...printed, to: TENS_OF_MONTH.lastIndex, grain: 'span' as const };
    return daysFrom(part, { first: first + index * 10, days: index === 2 ? days - 20 : 10 });
  }
  const day = readDay(text, blanksEnd(text, to), true);
  if (day !== null) {
    const end = stickyEnd(WEEKDAY, text, day.to);
    return dayOf({ ...printed, to: end }, { year, month, day });
  }
  if (NOT_A_MONTH.test(text.slice(to, to + 2))) return null;
  const end = Math.max(stickyEnd(MONTH_END, text, to), stickyEnd(/份/y, text, to));
  const whole = daysFrom({ ...printed, to: end, grain: 'month' }, { first, days });
  return month.lunar ? { ...whole, lunar: true } : whole;
}

function dayOf(
  printed: { from: number; to: number; hasYear: boolean },
  { year, month, day }: { year: Year; month: Month; day: Part & { lunar: boolean } },
): NamedPeriod {
  const lunar = month.lunar || day.lunar;
  const leap = month.month === 2 && day.value === 29 && !year.said;
  const value = leap ? nextLeap(year.value) : year.value;
  const found = singleDay(printed, { year: value, month: month.month, day: day.value });
  return lunar ? { ...found, lunar: true } : found;
}

function nextLeap(year: number): number {
  let next = year;
  while (daysInMonth(next, 2) < 29) next += 1;
  return next;
}

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
