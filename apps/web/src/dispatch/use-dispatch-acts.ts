import type { DispatchDetail, ItemsActed } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type ApiError, asApiError } from '../api/api-error.ts';
import { askKey } from '../api/ask.ts';
import { withActed } from './with-acted.ts';

/** What came of an act; `isStale`: someone was first, and the page shows things as they are now. */
export type Outcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly error: ApiError; readonly isStale: boolean };

/** Sends an act on a dispatch and shows its answer, or what is true now where it was refused. */
export type Perform = (send: () => Promise<ItemsActed | DispatchDetail>) => Promise<Outcome>;

/** Acts on one dispatch: every answer goes into the page, every refusal comes back as words. */
export function useDispatchActs(jurisdictionId: string, dispatchId: string): Perform {
  const client = useQueryClient();
  const key = useMemo(
    () => askKey('readDispatch', { params: { jurisdictionId, dispatchId } }),
    [jurisdictionId, dispatchId],
  );
  return useCallback(
    async (send) => {
      try {
        const answer = await send();
        client.setQueryData<DispatchDetail>(key, (now) => {
          if (!('seq' in answer)) return answer;
          return now === undefined ? now : withActed(now, answer);
        });
        void client.invalidateQueries({ queryKey: ['listDispatches'] });
        void client.invalidateQueries({ queryKey: ['readUnitDesk'] });
        await client.invalidateQueries({ queryKey: ['readItem'] });
        return { ok: true };
      } catch (thrown) {
        const error = asApiError(thrown);
        const isStale = error.status === 409;
        if (isStale) {
          await client.invalidateQueries({ queryKey: key });
          await client.invalidateQueries({ queryKey: ['readItem'] });
        }
        return { ok: false, error, isStale };
      }
    },
    [client, key],
  );
}
