import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { StateNotice } from './StateNotice.tsx';

/** What a page shows when it could not be read: no session, no connection, or the server's own words. */
export function FailureNotice(props: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const error = asApiError(props.error);
  if (error.code === 'not-signed-in') {
    return <StateNotice title={t('noSessionTitle')} text={t('noSessionText')} />;
  }
  if (error.code === 'forbidden') {
    return (
      <StateNotice title={t('forbiddenTitle')} text={t('forbiddenText')}>
        <Link to="/" search={{}}>
          {t('backHome')}
        </Link>
      </StateNotice>
    );
  }
  const isOffline = error.code === 'offline';
  return (
    <StateNotice
      title={isOffline ? t('offlineTitle') : t('errorTitle')}
      text={isOffline ? t('offlineText') : error.message}
    >
      {error.requestId && (
        <p className="faint">{t('errorNumber', { requestId: error.requestId })}</p>
      )}
      {props.onRetry && (
        <button type="button" className="primary" onClick={props.onRetry}>
          {t('retry')}
        </button>
      )}
    </StateNotice>
  );
}
