import type { Language } from '../ledger/target-text.ts';

const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];
const quarterNames = ['一', '二', '三', '四'];

/** 5月, 二季度, 上半年; May, Q2, H1: a period where the year is understood. Other text is left as it is. */
export function shortPeriodText(period: string, language: Language): string {
  const [, part = ''] = /^\d{4}-(\d{2}|Q[1-4]|H[12])$/.exec(period) ?? [];
  if (part === '') return period;
  const number = Number(part.replace(/^[QH]/, ''));
  if (part.startsWith('Q')) {
    return language === 'zh' ? `${quarterNames[number - 1]}季度` : part;
  }
  if (part.startsWith('H')) {
    if (language === 'en') return part;
    return number === 1 ? '上半年' : '下半年';
  }
  return language === 'zh' ? `${number}月` : (monthNames[number - 1] ?? part);
}

/** 2026年5月, 2026年二季度; May 2026, Q2 2026. */
export function periodText(period: string, language: Language): string {
  const short = shortPeriodText(period, language);
  if (short === period) return period;
  const year = period.slice(0, 4);
  return language === 'zh' ? `${year}年${short}` : `${short} ${year}`;
}

/** 3月28日, or 28 Mar: a day of an instant or an ISO day where the year is understood. */
export function shortDayText(day: string, language: Language): string {
  const [, month, date] = /^\d{4}-(\d{2})-(\d{2})/.exec(day) ?? [];
  if (month === undefined || date === undefined) return day;
  if (language === 'zh') return `${Number(month)}月${Number(date)}日`;
  return `${Number(date)} ${monthNames[Number(month) - 1] ?? month}`;
}

/** The local day of an instant, ISO. */
export function dayOf(instant: string): string {
  const at = new Date(instant);
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/** Puts periods of any length in the order of their ends. */
export function endKey(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const number = Number(part.replace(/^[QH]/, ''));
  const months = part.startsWith('Q') ? number * 3 : part.startsWith('H') ? number * 6 : number;
  return `${year}-${String(months).padStart(2, '0')}-${part}`;
}
