import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../../api/api-error.ts';
import { say } from '../../shell/notices.ts';

/** An act on its way: whether it is being done, and why it was not. */
export interface ActState {
  readonly isBusy: boolean;
  /** The server's own words; what was typed stays. */
  readonly failure: string | null;
  /** Does it, and says so; true when it was done. */
  readonly run: (act: () => Promise<unknown>, done: string) => Promise<boolean>;
}

/** Runs an act and reads again whatever pages show; where the thing had changed meanwhile, that is told. */
export function useAct(): ActState {
  const { t } = useTranslation();
  const { t: sayOfItems } = useTranslation('items');
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const run = useCallback(
    async (act: () => Promise<unknown>, done: string) => {
      setBusy(true);
      setFailure(null);
      try {
        await act();
        say(done);
        await client.invalidateQueries();
        return true;
      } catch (thrown) {
        const error = asApiError(thrown);
        const reasons: Partial<Record<typeof error.code, string>> = {
          offline: t('offlineTitle'),
          'version-stale': sayOfItems('stale'),
        };
        setFailure(reasons[error.code] ?? error.message);
        if (error.code === 'version-stale') await client.invalidateQueries();
        return false;
      } finally {
        setBusy(false);
      }
    },
    [client, t, sayOfItems],
  );
  return { isBusy, failure, run };
}
