import { readJurisdiction } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { perform } from '../perform.ts';
import { readFreely } from '../read.ts';
import { accountEvent } from './account-event.ts';
import { refusalsPerMinute } from './account-settings.ts';
import type { AccountsContext } from './accounts-context.ts';

/** What somebody wanted and may not. */
export interface Refused {
  readonly jurisdictionId: string;
  /** Operation of the contract. */
  readonly operation: string;
  readonly deed: string | null;
}

/**
 * Writes to the trail of the jurisdiction that somebody was refused; so many a minute and account, so
 * that nobody can flood it. Nothing is written of a jurisdiction that is none.
 */
export async function recordRefusal(
  context: AccountsContext,
  actor: Actor,
  { jurisdictionId, operation, deed }: Refused,
): Promise<void> {
  const { accountId } = actor;
  if (accountId === null) return;
  const now = context.now().getTime();
  if (context.written.count(accountId, now) >= refusalsPerMinute) return;
  context.written.add(accountId, now);
  if ((await readFreely(context, (db) => readJurisdiction(db, jurisdictionId))) === undefined)
    return;
  const request = { act: 'refuse', jurisdictionId, isOwn: true } as const;
  await perform(context, actor, request, async () => ({
    event: accountEvent({ accountId }, null, { operation, deed }),
    answer: async () => undefined,
  }));
}
