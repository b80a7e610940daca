import type { AccountKey } from '@jiannuo/store';
import type { EventDraft } from '../perform.ts';

/** An event on an account. What it holds is in the trail for good: never a secret. */
export function accountEvent(
  { accountId }: Pick<AccountKey, 'accountId'>,
  before: object | null,
  after: object | null,
): EventDraft {
  return {
    reportId: null,
    subject: 'account',
    subjectId: accountId,
    before,
    after,
    touched: [accountId],
  };
}
