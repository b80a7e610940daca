import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/ask.ts';
import { DropTarget } from './DropTarget.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { lastReport, placeOf } from './last-report.ts';
import { Notices } from './Notices.tsx';
import { OpenFileButton } from './OpenFileButton.tsx';
import { StateNotice } from './StateNotice.tsx';

/** The bare address: goes to the report last looked at, or says how to open the first. */
export function HomePage() {
  const { t } = useTranslation();
  const { data: session, error, refetch } = useAsk('readSession', {});
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!session) return <p className="boot">{t('loadingPage')}</p>;
  const report = lastReport(session);
  if (report) {
    return (
      <Navigate to="/j/$jurisdictionId/r/$reportId" params={placeOf(report)} search={{}} replace />
    );
  }
  return (
    <main>
      <header className="top">
        <span className="brand">{t('product')}</span>
      </header>
      <StateNotice title={t('emptyTitle')} text={t('emptyText')}>
        <OpenFileButton isPrimary />
      </StateNotice>
      <DropTarget />
      <Notices />
    </main>
  );
}
