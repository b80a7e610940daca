import { PhraseSet } from '../../../phrase-set.ts';
import { type CalendarDay, dayNumber } from '../calendar.ts';
import {
  CUSTOMARY_DAYS,
  FIRST_LUNAR_YEAR,
  FIXED_DAYS,
  LUNAR_NEW_YEARS,
} from '../lexicon/anchors.ts';
import { readNumberedYear, readRelativeYear } from '../parts.ts';
import type { PeriodReader } from '../period.ts';

const LUNAR = ['春节', '农历新年'];
const anchors = new PhraseSet([...FIXED_DAYS.keys(), ...CUSTOMARY_DAYS.keys(), ...LUNAR]);

/**
 * 国庆节前开通，2027年春节前
 * ^^^^^         ^^^^^^^^ a feast, or a day that custom gives
 */
export const feast: PeriodReader = {
  starts: `${anchors.starts}0123456789今明`,
  read: (text, at, reference) => {
    const year = readRelativeYear(text, at, reference) ?? readNumberedYear(text, at);
    const from = year?.to ?? at;
    const word = anchors.matchAt(text, from);
    if (word === null) return null;
    const to = from + word.length;
    const day = dayOf(word, year?.value ?? reference.year);
    if (day === null) return null;
    const first = dayNumber(day);
    const estimated = CUSTOMARY_DAYS.has(word);
    return {
      from: at,
      to,
      grain: 'feast',
      hasYear: year !== null,
      first,
      end: first + 1,
      estimated,
    };
  },
};

/** The feast's day in a year; null for a lunar one the table does not know. */
function dayOf(word: string, year: number): CalendarDay | null {
  const lunar = LUNAR.includes(word) ? LUNAR_NEW_YEARS[year - FIRST_LUNAR_YEAR] : undefined;
  const [month, day] = lunar ?? FIXED_DAYS.get(word) ?? CUSTOMARY_DAYS.get(word) ?? [0, 0];
  return month === 0 ? null : { year, month, day };
}
