import type { Day } from './day.ts';
import type { PeriodId } from './period.ts';
import { dueDay, openDay, type Rhythm } from './rhythm.ts';
import type { WorkCalendar } from './working-days.ts';

/** 未到期 | 待报 | 逾期未报 | 按时报送 | 逾期报送 | 空报. */
export type ReportingState = 'not-due' | 'due' | 'late' | 'on-time' | 'reported-late' | 'empty';

/** What was sent for a period. */
export interface SentReport {
  /** The day it came in. */
  readonly on: Day;
  /** True when it says neither a figure nor a word. */
  readonly isEmpty: boolean;
}

/** What a report's state depends on. */
export interface ReportingCase {
  readonly rhythm: Rhythm;
  readonly period: PeriodId;
  readonly calendar: WorkCalendar;
  readonly today: Day;
  /** Null when nothing was sent. */
  readonly sent: SentReport | null;
}

/** Where the report of a period stands today. An empty one is 空报 whenever it came. */
export function reportingState(of: ReportingCase): ReportingState {
  const due = dueDay(of.rhythm, of.period, of.calendar).day;
  if (of.sent === null) return stateOfNothing(of, due);
  if (of.sent.isEmpty) return 'empty';
  return of.sent.on <= due ? 'on-time' : 'reported-late';
}

function stateOfNothing(
  { rhythm, period, calendar, today }: ReportingCase,
  due: Day,
): ReportingState {
  if (today > due) return 'late';
  return today < openDay(rhythm, period, calendar) ? 'not-due' : 'due';
}
