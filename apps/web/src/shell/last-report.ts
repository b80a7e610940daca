import type { Report, Session } from '@jiannuo/contract';
import { browserStorage } from './browser-storage.ts';
import type { Place } from './place.ts';

const STORE_KEY = 'jiannuo.last-report';

/** Remembers the report for the next visit. */
export function keepLastReport(place: Place): void {
  browserStorage.setItem(STORE_KEY, place.reportId);
}

/** The report last looked at, else the one opened last; null when there is none. */
export function lastReport(session: Session): Report | null {
  const kept = browserStorage.getItem(STORE_KEY);
  const newestFirst = [...session.reports].sort((a, b) => b.openedAt.localeCompare(a.openedAt));
  return newestFirst.find((report) => report.id === kept) ?? newestFirst[0] ?? null;
}

export const placeOf = (report: Pick<Report, 'id' | 'jurisdiction'>): Place => ({
  jurisdictionId: report.jurisdiction.id,
  reportId: report.id,
});
