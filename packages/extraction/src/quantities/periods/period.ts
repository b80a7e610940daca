import type { Span } from '../../span.ts';
import type { DayNumber } from './calendar.ts';

/** The day a text speaks from. A plan speaks from the first day of its year. */
export interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** How fine a period (a feast is a day that things are due before) is said: its parts may be taken over by the other end of a range. */
export type Grain =
  | 'day'
  | 'feast'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'years'
  | 'span';

/** A day or period named in words, found in a text and placed in the calendar. */
export interface NamedPeriod extends Span {
  readonly grain: Grain;
  /** First day; null when the words name none that exists (2月30日) or none that is known. */
  readonly first: DayNumber | null;
  /** The day after the last. */
  readonly end: DayNumber | null;
  /** Whether the words themselves say the year. */
  readonly hasYear: boolean;
  /** Whether it stands on custom or estimate: 两会前, 今后三年. */
  readonly estimated?: boolean;
  /** Days of the lunar calendar are numbered in it, not converted. */
  readonly lunar?: boolean;
}

/** Reads the period that begins exactly at `at` of width-folded text, or null. */
export interface PeriodReader {
  /** The characters a period can begin with. */
  readonly starts: string;
  readonly read: (text: string, at: number, reference: Reference) => NamedPeriod | null;
}
