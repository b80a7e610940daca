import { PhraseSet } from '../../../phrase-set.ts';
import { dayNumber, weekday } from '../calendar.ts';
import type { NamedPeriod, PeriodReader, Reference } from '../period.ts';
import { daysFrom } from '../place.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ...['今天', '今日'].map((word) => [word, 0] as const),
  ...['明天', '明日'].map((word) => [word, 1] as const),
  ...['后天', '後天'].map((word) => [word, 2] as const),
  ...['大后天', '大後天'].map((word) => [word, 3] as const),
  ...['昨天', '昨日'].map((word) => [word, -1] as const),
  ...['前天'].map((word) => [word, -2] as const),
  ...['大前天'].map((word) => [word, -3] as const),
]);
const days = new PhraseSet(DAYS.keys());
const WEEK =
  /(?:((?:上上|下下|上|下|这|本)个?|上一个|最后一个的?|這個?|[上下]{1,2}個))?(?:周|星期|礼拜|禮拜|週)([一二三四五六日天末])?/y;
const WEEKDAYS = '一二三四五六日';
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['上上', -2],
  ['上', -1],
  ['下', 1],
  ['下下', 2],
]);

/**
 * 明天，下周，上周一，周三
 * ^^^^ a day or week counted from the day the text speaks from; weeks begin on Monday
 */
export const relativeDay: PeriodReader = {
  starts: `${days.starts}上下这這本周星礼禮週最`,
  read: (text, at, reference) => {
    const word = days.matchAt(text, at);
    if (word === null) return readWeek(text, at, reference);
    const first = dayNumber(reference) + (DAYS.get(word) ?? 0);
    const printed = { from: at, to: at + word.length, hasYear: true, grain: 'day' as const };
    return daysFrom(printed, { first, days: 1 });
  },
};

function readWeek(text: string, at: number, reference: Reference): NamedPeriod | null {
  WEEK.lastIndex = at;
  const [printed = '', which, day] = WEEK.exec(text) ?? [];
  if (printed === '' || (which === undefined && (day === undefined || day === '末'))) return null;
  if (which === undefined && /[一-龥]/.test(text.charAt(at - 1)) && /^周/.test(printed))
    return null;
  const today = dayNumber(reference);
  const moved = SHIFTS.get((which ?? '').replace(/[个個]$|一个$/u, '')) ?? 0;
  const monday = today - weekday(today) + 1 + 7 * moved;
  const place = { from: at, to: at + printed.length, hasYear: true };
  if (day === undefined) return daysFrom({ ...place, grain: 'week' }, { first: monday, days: 7 });
  if (day === '末') return daysFrom({ ...place, grain: 'span' }, { first: monday + 5, days: 2 });
  const index = WEEKDAYS.indexOf(day === '天' ? '日' : day);
  return daysFrom({ ...place, grain: 'day' }, { first: monday + index, days: 1 });
}
