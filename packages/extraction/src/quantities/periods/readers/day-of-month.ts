import { addMonths, daysInMonth } from '../calendar.ts';
import { readDay } from '../parts.ts';
import type { PeriodReader, Reference } from '../period.ts';
import { singleDay } from '../place.ts';

/**
 * 29日你来吗
 * ^^^ a day of the month the text speaks from
 */
export const dayOfMonth: PeriodReader = {
  starts: '0123456789一二三四五六七八九十',
  read: (text, at, reference) => {
    const day = readDay(text, at, false);
    if (day === null) return null;
    return singleDay({ from: at, to: day.to, hasYear: false }, nextWith(reference, day.value));
  },
};

/** 29日 said in a February of 28 days means March's. */
function nextWith(reference: Reference, day: number): Reference {
  let at: Reference = { ...reference, day: 1 };
  while (daysInMonth(at.year, at.month) < day) at = { ...addMonths(at, 1), day: 1 };
  return { ...at, day };
}
