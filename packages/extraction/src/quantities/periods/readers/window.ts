import { figureEnd } from '../../numerals/numeral-chars.ts';
import { blanksEnd } from '../../numerals/scan-number.ts';
import { addMonths, dayNumber } from '../calendar.ts';
import { readSmall } from '../parts.ts';
import type { NamedPeriod, PeriodReader, Reference } from '../period.ts';

const LEAD = /过去|最近|近|前|上|未来|今后|之后|此后|后|下/y;
const PAST = /^(?:过去|最近|近|前|上)$/;
const UNIT = /个?(年|月|周|星期|天|日)(?![份底末旬间度\d])/y;
const UNIT_STARTS = '个年月周星天日 ';
const AGO = / ?(?:之?[前后])/y;
const WITHIN = / ?(?:之?内)/y;

/**
 * 近三年，今后五年，五天前，三年内
 * ^^^^^^  a stretch of time counted back or on from the day the text speaks from
 */
export const timeWindow: PeriodReader = {
  starts: '过最近前上未今之此后下0123456789一二两三四五六七八九十',
  read: (text, at, reference) => {
    const figure = figureEnd(text, at);
    LEAD.lastIndex = at;
    const lead = figure > at ? undefined : LEAD.exec(text)?.[0];
    const start = lead === undefined ? at : at + lead.length;
    if (!UNIT_STARTS.includes(text.charAt(figureEnd(text, start)) || '-')) return null;
    const length = readLength(text, blanksEnd(text, start));
    if (length === null) return null;
    if (lead !== undefined) return stretch({ from: at, lead }, length, reference);
    return within(text, at, { length, reference }) ?? ago(text, at, { length, reference });
  },
};

interface Length {
  readonly to: number;
  readonly count: number;
  readonly unit: string;
}

function readLength(text: string, at: number): Length | null {
  const number = readSmall(text, at);
  if (number === null || number.value < 1 || number.value > 999) return null;
  UNIT.lastIndex = blanksEnd(text, number.to);
  const unit = UNIT.exec(text)?.[1];
  return unit === undefined ? null : { to: UNIT.lastIndex, count: number.value, unit };
}

/** 近三年 ends at the day, 后1年 begins behind it. A plan's 今后三年 counts from its first day. */
function stretch(
  { from, lead }: { from: number; lead: string },
  length: Length,
  reference: Reference,
): NamedPeriod {
  const today = dayNumber(reference);
  const printed = { from, to: length.to, grain: 'span' as const, hasYear: true, estimated: true };
  if (PAST.test(lead)) return { ...printed, first: moved(reference, length, -1), end: today };
  const opens = reference.month === 1 && reference.day === 1 && length.unit === '年';
  const start = opens ? 0 : 1;
  return { ...printed, first: today + start, end: moved(reference, length, 1) + start };
}

interface Said {
  readonly length: Length;
  readonly reference: Reference;
}

/** 三年内. */
function within(text: string, at: number, { length, reference }: Said): NamedPeriod | null {
  WITHIN.lastIndex = length.to;
  if (!WITHIN.test(text)) return null;
  return {
    from: at,
    to: WITHIN.lastIndex,
    grain: 'span',
    hasYear: true,
    estimated: true,
    first: dayNumber(reference),
    end: moved(reference, length, 1),
  };
}

/** 五天前. */
function ago(text: string, at: number, { length, reference }: Said): NamedPeriod | null {
  AGO.lastIndex = length.to;
  if (!AGO.test(text)) return null;
  const back = text.charAt(AGO.lastIndex - 1) === '前';
  const first = moved(reference, length, back ? -1 : 1);
  return { from: at, to: AGO.lastIndex, grain: 'day', hasYear: true, first, end: first + 1 };
}

function moved(reference: Reference, { count, unit }: Length, direction: number): number {
  if (unit === '年') return dayNumber(addMonths(reference, 12 * count * direction));
  if (unit === '月') return dayNumber(addMonths(reference, count * direction));
  const days = unit === '周' || unit === '星期' ? 7 : 1;
  return dayNumber(reference) + count * days * direction;
}
