import type { Deadline } from '../../extraction.ts';
import { readDue } from '../../quantities/periods/due.ts';
import { planEndYear } from '../../quantities/periods/readers/plan-period.ts';

/** What a row's default due date rests on. */
export interface DueDefaults {
  readonly planYear: number | null;
  /** The last year of the period the section is about, when it is not the plan year. */
  readonly periodEnd: number | null;
}

/**
 * When a row is due: as printed, never (work that goes on), or by default at the year's end. A day that
 * rests on custom (两会前) or reckoning (三年内) is assumed, though words for it are printed.
 */
export function deadlineOf(words: string, defaults: DueDefaults): Deadline {
  const due = readDue(words, defaults.planYear);
  if (due !== null) return { text: due.text, date: due.date, assumed: due.estimated };
  return assumedDeadline(defaults);
}

/** The deadline of words that name none. */
export function assumedDeadline({ planYear, periodEnd }: DueDefaults): Deadline {
  const year = periodEnd ?? planYear;
  return { text: null, date: year === null ? null : `${year}-12-31`, assumed: true };
}

/** The last year of the five-year plan that the words name, or null. */
export function planEnd(words: string): number | null {
  const mark = /十([一二三四五六])五/u.exec(words)?.[1];
  return mark === undefined ? null : planEndYear(mark);
}
