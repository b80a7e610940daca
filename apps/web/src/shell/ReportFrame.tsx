import { Link, Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../accounts/AccountMenu.tsx';
import type { ApiError } from '../api/api-error.ts';
import { useAsk } from '../api/ask.ts';
import { reportName } from '../ledger/report-name.ts';
import { Counts } from './Counts.tsx';
import { DropTarget } from './DropTarget.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { keepLastReport } from './last-report.ts';
import { Notices } from './Notices.tsx';
import { OpenFileButton } from './OpenFileButton.tsx';
import { PageTabs } from './PageTabs.tsx';
import { usePlace } from './place.ts';
import { ReportList, ReportSwitcher } from './ReportSwitcher.tsx';
import { SearchBox } from './SearchBox.tsx';
import { StateNotice } from './StateNotice.tsx';
import { VersionLine } from './VersionLine.tsx';

/** Top line and page tabs around every page of a report. */
export function ReportFrame() {
  const { t } = useTranslation();
  const place = usePlace();
  const { data: report, error, refetch } = useAsk('readReport', { params: place });

  const isLost = error !== null && !report;

  useEffect(() => {
    document.title = report ? `${reportName(report)} · ${t('product')}` : t('product');
    if (report) keepLastReport(place);
  }, [report, place, t]);

  return (
    <div className="frame">
      <a className="skip" href="#page">
        {t('skipToContent')}
      </a>
      <header className="top">
        <Link to="/j/$jurisdictionId/r/$reportId" params={place} search={{}} className="brand">
          {t('product')}
        </Link>
        {isLost ? (
          <span className="top-gap" />
        ) : (
          <>
            <ReportSwitcher report={report} />
            <PageTabs />
            <Counts counts={report?.counts} />
            <SearchBox />
          </>
        )}
        <LanguageSwitch />
        <AccountMenu jurisdictionId={place.jurisdictionId} />
      </header>
      {error?.code === 'offline' && report && (
        <p className="offline-banner" role="alert">
          {t('offlineBanner')}
        </p>
      )}
      {report && <VersionLine report={report} />}
      <div id="page" className="page" tabIndex={-1}>
        {isLost ? <FrameFailure error={error} onRetry={() => void refetch()} /> : <Outlet />}
      </div>
      <DropTarget />
      <Notices />
    </div>
  );
}

const notThere = new Set(['report-not-found', 'jurisdiction-not-found']);

function FrameFailure(props: { readonly error: ApiError; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  // 422: what the address names is not even the name of a report.
  const isNotThere = notThere.has(props.error.code) || props.error.status === 422;
  if (!isNotThere) {
    return <FailureNotice error={props.error} onRetry={props.onRetry} />;
  }
  return (
    <StateNotice title={t('notFoundTitle')} text={t('notFoundText')}>
      <ReportList />
      <OpenFileButton />
    </StateNotice>
  );
}
