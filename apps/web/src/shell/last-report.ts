import type { Report, Session } from '@jiannuo/contract';
import type { Place } from './place.ts';

const STORE_KEY = 'jiannuo.last-report';

/** Remembers the report for the next visit. */
export function keepLastReport(place: Place): void {
  try {
    localStorage.setItem(STORE_KEY, place.reportId);
  } catch {
    // Storage may be forbidden: the newest report opens then.
  }
}

/** The report last looked at, else the one opened last; null when there is none. */
export function lastReport(session: Session): Report | null {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(STORE_KEY);
  } catch {
    // As above.
  }
  const newestFirst = [...session.reports].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  return newestFirst.find((report) => report.id === kept) ?? newestFirst[0] ?? null;
}

export const placeOf = (report: Pick<Report, 'id' | 'jurisdiction'>): Place => ({
  jurisdictionId: report.jurisdiction.id,
  reportId: report.id,
});
