import type { Report } from '@jiannuo/contract';

/** The path of a report's live page in the web app. */
export function pageOf(report: Pick<Report, 'id' | 'jurisdiction'>): string {
  return `/j/${report.jurisdiction.id}/r/${report.id}`;
}
