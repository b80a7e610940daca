import { type Day, dayOfMonth, monthOf, yearOf } from './day.ts';
import { monthsIn, type Period, type PeriodId, periodParts } from './period.ts';

/** The languages people read. */
export type Language = 'zh' | 'en';

const chineseDigits = ['一', '二', '三', '四'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A period with its year: `2026年5月`, `2026年二季度`, `2026年上半年`, `2026年`; `May 2026` … in English. */
export function printPeriod(id: PeriodId, language: Language): string {
  const period = periodParts(id);
  if (language === 'en') return period.length === 'year' ? `${period.year}` : english(period);
  return period.length === 'year' ? `${period.year}年` : `${period.year}年${chinese(period)}`;
}

/** A period where the year is understood: `5月`, `二季度`, `上半年`, `全年`. English keeps the year. */
export function printPeriodInYear(id: PeriodId, language: Language): string {
  const period = periodParts(id);
  return language === 'zh' ? chinese(period) : printPeriod(id, language);
}

/** From the start of the year to the end of a period: `1—5月`, `1月`, `January–May 2026`. */
export function printSpan(id: PeriodId, language: Language): string {
  const { length, year, index } = periodParts(id);
  const last = index * monthsIn[length];
  if (language === 'zh') return last === 1 ? '1月' : `1—${last}月`;
  const end = `${months[last - 1]} ${year}`;
  return last === 1 ? end : `January–${end}`;
}

/** A day with its year: `2026年5月31日`, `31 May 2026`. */
export function printDay(day: Day, language: Language): string {
  if (language === 'zh') return `${yearOf(day)}年${monthOf(day)}月${dayOfMonth(day)}日`;
  return `${dayOfMonth(day)} ${months[monthOf(day) - 1]} ${yearOf(day)}`;
}

function chinese({ length, index }: Period): string {
  const words = {
    month: `${index}月`,
    quarter: `${chineseDigits[index - 1]}季度`,
    half: index === 1 ? '上半年' : '下半年',
    year: '全年',
  };
  return words[length];
}

function english({ length, year, index }: Period): string {
  const words = {
    month: `${months[index - 1]} ${year}`,
    quarter: `Q${index} ${year}`,
    half: `${index === 1 ? 'first' : 'second'} half of ${year}`,
    year: `${year}`,
  };
  return words[length];
}
