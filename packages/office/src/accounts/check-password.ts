import {
  type AccountKey,
  type PasswordRow,
  readPassword,
  readSecondFactor,
  saveFailures,
} from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { readFreely } from '../read.ts';
import { accountEvent } from './account-event.ts';
import { lockMinutes } from './account-settings.ts';
import type { AccountsContext } from './accounts-context.ts';
import { afterFailure, isLocked } from './lock-rule.ts';
import { isPassword } from './password-hash.ts';
import { takeCode } from './second-factor.ts';
import type { SignedIn } from './signed-in.ts';

export type Checked = 'right' | 'code-needed' | 'wrong' | 'code-wrong' | 'locked';

export interface PasswordAttempt {
  readonly key: AccountKey;
  readonly actor: Actor;
  /** What was kept when the password was hashed. */
  readonly kept: PasswordRow;
  readonly isRight: boolean;
  /** The code given, if any; null where none is asked for. */
  readonly code: string | undefined | null;
}

/**
 * Looks at lock, password and code, and counts a failure with its event. The row is locked, so that
 * guesses take turns.
 */
export async function checkAttempt(
  context: AccountsContext,
  { key, actor, kept, isRight, code }: PasswordAttempt,
): Promise<Checked> {
  const request = {
    act: 'sign-in-failed',
    jurisdictionId: key.jurisdictionId,
    isOwn: true,
  } as const;
  return perform<Checked>(context, actor, request, async ({ db, at }) => {
    const quiet = (checked: Checked) => ({ event: null, answer: async () => checked });
    const row = (await readPassword(db, key, true)) ?? kept;
    const now = at.getTime();
    const counted = { failures: row.failures, lockedUntil: row.locked_until?.getTime() ?? null };
    if (isLocked(counted, now)) return quiet('locked');
    // The password may have been changed while this one was being hashed.
    const isStillRight = isRight && row.hash === kept.hash;
    if (isStillRight) {
      const factor = code === null ? undefined : await readSecondFactor(db, key, true);
      if (factor?.confirmed !== true) return quiet('right');
      if (code === undefined || code === null) return quiet('code-needed');
      if (await takeCode(context, db, { key, factor, code, at })) return quiet('right');
    }
    const why = isStillRight ? 'second-factor' : 'password';
    const { failures, lockedUntil } = afterFailure(counted, now);
    const until = lockedUntil === null ? null : new Date(lockedUntil);
    await saveFailures(db, key, { failures, lockedUntil: until });
    const facts = accountEvent(key, null, {
      why,
      ...(until === null ? { failures } : { lockedUntil: until.toISOString() }),
    });
    if (until !== null) {
      return { event: { ...facts, act: 'lock-account' }, answer: async () => 'locked' };
    }
    return { event: facts, answer: async () => (isStillRight ? 'code-wrong' : 'wrong') };
  });
}

/** Throws `password-wrong` or `sign-in-locked` unless it is the signed-in person's password. */
export async function demandPassword(
  context: AccountsContext,
  { key, actor }: Pick<SignedIn, 'key' | 'actor'>,
  password: string,
): Promise<PasswordRow> {
  const kept = await readFreely(context, (db) => readPassword(db, key));
  if (kept === undefined) throw new OfficeError('password-wrong');
  const isRight = await isPassword(password, kept.hash);
  const checked = await checkAttempt(context, { key, actor, kept, isRight, code: null });
  if (checked === 'right') return kept;
  throw checked === 'locked'
    ? new OfficeError('sign-in-locked', { minutes: lockMinutes })
    : new OfficeError('password-wrong');
}
