import type { Commitment } from '@jiannuo/contract';
import type { Language } from './target-text.ts';

type Deadline = Commitment['deadline'];

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

/** 2026年6月30日, or 30 Jun 2026; other text is left as it is. */
export function dateText(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return date;
  if (language === 'zh') return `${year}年${month}月${day}日`;
  return `${day} ${monthNames[month - 1] ?? month} ${year}`;
}

/** 2026年6月, or Jun 2026, for `2026-06`. */
export function monthText(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number);
  if (year === undefined || number === undefined) return month;
  return language === 'zh' ? `${year}年${number}月` : `${monthNames[number - 1] ?? number} ${year}`;
}

/**
 * What the deadline rests on: words printed in the sentence around the row, a person's own, the year
 * end taken for granted, or nothing due at a date.
 */
export function deadlineBasis(
  deadline: Deadline,
  sentence: string,
): 'printed' | 'set' | 'assumed' | 'ongoing' {
  if (deadline.assumed) return 'assumed';
  if (deadline.text !== null && sentence.includes(deadline.text)) return 'printed';
  return deadline.date === null ? 'ongoing' : 'set';
}

/** The date, or the printed words where nothing is due at a date; '' where neither is known. */
export function deadlineText(deadline: Deadline, language: Language): string {
  if (deadline.date !== null) return dateText(deadline.date, language);
  return deadline.text ?? '';
}
