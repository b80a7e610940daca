import type { Report } from '@jiannuo/contract';
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { placeOf } from './last-report.ts';

/**
 * The way between versions of one report. A version that has been followed says so on every page; the
 * latest one names the one before it on the report itself, and leaves the other pages their room.
 */
export function VersionLine({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const isReportPage = useLocation({ select: (at) => at.pathname.endsWith(report.id) });
  const { jurisdiction } = report;
  if (report.nextId !== null) {
    return (
      <p className="version-line is-superseded">
        {t('versionSuperseded', { version: report.version })}
        <Link
          to="/j/$jurisdictionId/r/$reportId"
          params={placeOf({ id: report.nextId, jurisdiction })}
          search={{}}
        >
          {t('versionSee', { version: report.version + 1 })}
        </Link>
      </p>
    );
  }
  if (report.previousId === null || !isReportPage) return null;
  return (
    <p className="version-line">
      {t('versionLatest', { version: report.version })}
      <Link
        to="/j/$jurisdictionId/r/$reportId"
        params={placeOf({ id: report.previousId, jurisdiction })}
        search={{}}
      >
        {t('versionSee', { version: report.version - 1 })}
      </Link>
    </p>
  );
}
