import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { openReportFile } from '../api/call.ts';
import { queryClient } from '../api/query-client.ts';
import { placeOf } from './last-report.ts';
import { say } from './notices.ts';

/** Sends a file to be opened as a report and goes to it; says what happened in every case. */
export function useOpenFile(): (file: File) => Promise<void> {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return useCallback(
    async (file) => {
      const done = say(t('opening', { name: file.name }), 'busy');
      try {
        const { outcome, report } = await openReportFile(file);
        await queryClient.invalidateQueries({ queryKey: ['readSession'] });
        // The version before this one now has a next; it says so from here on.
        void queryClient.invalidateQueries({ queryKey: ['readReport'] });
        await navigate({
          to: '/j/$jurisdictionId/r/$reportId',
          params: placeOf(report),
          search: {},
        });
        if (outcome === 'unchanged') say(t('openedUnchanged'));
        else if (outcome === 'new-version') say(t('openedVersion', { version: report.version }));
        else say(t('openedNew', { count: report.counts.commitments }));
      } catch (error) {
        const failure = asApiError(error);
        const detail = failure.code === 'offline' ? t('offlineTitle') : failure.message;
        say(t('openFailed', { name: file.name }), 'bad', detail);
      } finally {
        done();
      }
    },
    [navigate, t],
  );
}
