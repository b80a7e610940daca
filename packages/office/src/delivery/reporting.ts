import type { Settings } from '@jiannuo/contract';
import {
  type Day,
  dueDay,
  type Item,
  isPeriod,
  type PeriodId,
  type Progress,
  periodAt,
  periodParts,
  publishedCalendar,
  type ReportingState,
  reportingState,
} from '@jiannuo/ledger';
import { OfficeError } from '../office-error.ts';
import { rhythmOf } from './settings.ts';

/** The period of an item that a day lies in; null for items nobody reports. */
export function periodOf({ rhythm }: Pick<Item, 'rhythm'>, day: Day): PeriodId | null {
  return rhythm === 'none' ? null : periodAt(rhythm, day);
}

/** The period as the item is reported by; throws `progress-not-due` for one of another length. */
export function demandPeriod(item: Pick<Item, 'rhythm' | 'code'>, period: string): PeriodId {
  if (isPeriod(period) && periodParts(period).length === item.rhythm) return period;
  throw new OfficeError('progress-not-due', { period, code: item.code });
}

/** The last day on which the report of a period is in time; its own last day where nobody reports. */
export function dueOf(settings: Settings, period: PeriodId): Day {
  const { length } = periodParts(period);
  const rhythm = rhythmOf(settings, length === 'year' ? 'none' : length);
  if (rhythm === null) throw new OfficeError('request-invalid', { reason: period });
  return dueDay(rhythm, period, publishedCalendar).day;
}

/** Where a unit's report stands: whether it is due, and when it came. */
export function reportStateOf(
  settings: Settings,
  { period, today }: { readonly period: PeriodId; readonly today: Day },
  progress: Progress | null,
): ReportingState {
  const { length } = periodParts(period);
  const rhythm = rhythmOf(settings, length === 'year' ? 'none' : length);
  if (rhythm === null) return 'not-due';
  const isSent = progress !== null && progress.reportedOn !== null && progress.state !== 'returned';
  const sent = isSent ? { on: progress.reportedOn, isEmpty: isEmpty(progress) } : null;
  return reportingState({ rhythm, period, calendar: publishedCalendar, today, sent });
}

function isEmpty({ words, noChange }: Progress): boolean {
  return words.trim() === '' && !noChange;
}
