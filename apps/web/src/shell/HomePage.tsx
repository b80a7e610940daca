import { Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccountMenu } from '../accounts/AccountMenu.tsx';
import { mayAnywhere, placeFor } from '../accounts/use-session.ts';
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
  const { t: say } = useTranslation('accounts');
  const { data: session, error, refetch } = useAsk('readSession', {});
  if (error) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (!session) return <p className="boot">{t('loadingPage')}</p>;
  const report = lastReport(session);
  if (report) {
    return (
      <Navigate to="/j/$jurisdictionId/r/$reportId" params={placeOf(report)} search={{}} replace />
    );
  }
  if (session.mustChangePassword || session.mustSetSecondFactor) {
    return <Navigate to="/me" search={{}} replace />;
  }
  // An administrator has no reports: his own page is where he begins.
  const audit = session.team ? placeFor(session, 'read-audit') : undefined;
  if (audit !== undefined) {
    const params = { jurisdictionId: audit };
    return <Navigate to="/j/$jurisdictionId/audit" params={params} search={{}} replace />;
  }
  const accounts = session.team ? placeFor(session, 'read-accounts') : undefined;
  if (accounts !== undefined) {
    const params = { jurisdictionId: accounts };
    return <Navigate to="/j/$jurisdictionId/accounts" params={params} search={{}} replace />;
  }
  const mayOpen = mayAnywhere(session, 'open-report');
  return (
    <main>
      <header className="top">
        <span className="brand">{t('product')}</span>
        <span className="top-gap" />
        {session.team && <AccountMenu />}
      </header>
      {!mayOpen && <StateNotice title={say('noRolesTitle')} text={say('noRolesText')} />}
      {mayOpen && (
        <StateNotice title={t('emptyTitle')} text={t('emptyText')}>
          <OpenFileButton isPrimary />
        </StateNotice>
      )}
      <DropTarget />
      <Notices />
    </main>
  );
}
