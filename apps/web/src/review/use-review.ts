import type { ReviewQueue } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiError } from '../api/api-error.ts';
import { call } from '../api/call.ts';
import { say } from '../shell/notices.ts';
import { usePlace } from '../shell/place.ts';
import { type Entry, reviewed } from './queue.ts';

/** Accepting and returning, of one entry or many at once. */
export interface Review {
  readonly isBusy: boolean;
  readonly accept: (entries: readonly Entry[]) => Promise<boolean>;
  readonly giveBack: (entries: readonly Entry[], reason: string) => Promise<boolean>;
}

/** The contract takes at most this many at once. */
const mostReviewed = 2000;

/** Sends verdicts; where another reviewer was faster, that is told and the queue is read again. */
export function useReview(): Review {
  const { t } = useTranslation('review');
  const { t: sayOfFrame } = useTranslation();
  const { jurisdictionId } = usePlace();
  const client = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const send = useCallback(
    async (entries: readonly Entry[], verdict: 'accepted' | 'returned', reason?: string) => {
      if (entries.length === 0) return false;
      setBusy(true);
      const seen = entries.slice(0, mostReviewed).map(({ progress }) => ({
        itemId: progress.itemId,
        unit: progress.unit,
        period: progress.period,
        version: progress.version,
        ...(reason === undefined ? {} : { reason }),
      }));
      try {
        const body = { verdict, entries: seen };
        const { progress } = await call('reviewProgress', { params: { jurisdictionId }, body });
        client.setQueriesData<ReviewQueue>({ queryKey: ['readReviewQueue'] }, (queue) =>
          queue === undefined ? queue : reviewed(queue, progress),
        );
        say(t(`done-${verdict}`, { n: seen.length }));
        return true;
      } catch (thrown) {
        const error = asApiError(thrown);
        if (error.code === 'version-stale' || error.code === 'progress-state') {
          say(t('stale'), 'bad', t('staleDetail'));
        } else {
          const why = error.code === 'offline' ? sayOfFrame('offlineTitle') : error.message;
          say(t('failed'), 'bad', why);
        }
        return false;
      } finally {
        setBusy(false);
        void client.invalidateQueries({ queryKey: ['readReviewQueue'] });
        void client.invalidateQueries({ predicate: ({ queryKey }) => isOfLights(queryKey[0]) });
      }
    },
    [client, jurisdictionId, t, sayOfFrame],
  );
  return {
    isBusy,
    accept: useCallback((entries) => send(entries, 'accepted'), [send]),
    giveBack: useCallback((entries, reason) => send(entries, 'returned', reason), [send]),
  };
}

/** Reads that show lights or what waits for review. */
function isOfLights(operation: unknown): boolean {
  return (
    typeof operation === 'string' && ['readBoard', 'listItems', 'readItem'].includes(operation)
  );
}
