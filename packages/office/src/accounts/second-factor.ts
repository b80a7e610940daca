import {
  type AccountKey,
  listGrantsOf,
  readSecondFactor,
  removeSecondFactor,
  type SecondFactorRow,
  saveSecondFactor,
} from '@jiannuo/store';
import type { Db } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { accountEvent } from './account-event.ts';
import type { AccountsContext } from './accounts-context.ts';
import { demandPassword } from './check-password.ts';
import {
  intervalOf,
  newRecoveryCodes,
  newSecret,
  recoveryHash,
  secretAddress,
} from './one-time-code.ts';
import { needsSecondFactor } from './sessions.ts';
import type { SignedIn } from './signed-in.ts';

/** Takes a one-time or recovery code, which is then used up; false when it is none. In a transaction. */
export async function takeCode(
  { seal }: AccountsContext,
  db: Db,
  given: {
    readonly key: AccountKey;
    readonly factor: SecondFactorRow;
    readonly code: string;
    readonly at: Date;
  },
): Promise<boolean> {
  const { key, factor, code, at } = given;
  const secret = seal.open(factor.sealed_secret, key.accountId);
  if (secret === null) throw new OfficeError('second-factor-unreadable');
  const last = factor.last_interval;
  const interval = intervalOf(code.replaceAll(/\s/g, ''), { secret, now: at, last });
  if (interval !== null) {
    await saveSecondFactor(db, { ...factor, last_interval: interval });
    return true;
  }
  const hash = recoveryHash(code);
  if (!factor.recovery.includes(hash)) return false;
  const recovery = factor.recovery.filter((other) => other !== hash);
  await saveSecondFactor(db, { ...factor, recovery });
  return true;
}

/** Makes a secret; it is asked for only once a code of it has been given. */
export async function beginSecondFactor(
  context: AccountsContext,
  signedIn: SignedIn,
  password: string,
): Promise<{ readonly secret: string; readonly address: string }> {
  await demandPassword(context, signedIn, password);
  const { key, signInName } = signedIn;
  const secret = newSecret();
  await context.database.tables.transaction().execute(async (db) => {
    const factor = await readSecondFactor(db, key, true);
    if (factor?.confirmed === true) throw new OfficeError('request-invalid', { reason: 'on' });
    await saveSecondFactor(db, {
      jurisdiction_id: key.jurisdictionId,
      account_id: key.accountId,
      sealed_secret: context.seal.close(secret, key.accountId),
      confirmed: false,
      last_interval: 0,
      recovery: [],
    });
  });
  return { secret, address: secretAddress(secret, signInName) };
}

/** Turns the second factor on with a first code, and gives the recovery codes: their only copy. */
export async function confirmSecondFactor(
  context: AccountsContext,
  signedIn: SignedIn,
  code: string,
): Promise<string[]> {
  const { key, actor } = signedIn;
  const request = {
    act: 'set-second-factor',
    jurisdictionId: key.jurisdictionId,
    isOwn: true,
  } as const;
  return perform(context, actor, request, async ({ db, at }) => {
    const factor = await readSecondFactor(db, key, true);
    if (factor === undefined || factor.confirmed || !/^\d{6}$/.test(code)) {
      throw new OfficeError('second-factor-refused');
    }
    if (!(await takeCode(context, db, { key, factor, code, at }))) {
      throw new OfficeError('second-factor-refused');
    }
    const codes = newRecoveryCodes();
    const taken = (await readSecondFactor(db, key)) ?? factor;
    await saveSecondFactor(db, { ...taken, confirmed: true, recovery: codes.map(recoveryHash) });
    return { event: accountEvent(key, null, { secondFactor: true }), answer: async () => codes };
  });
}

/** Turns the second factor off, unless a role needs it. */
export async function dropSecondFactor(
  context: AccountsContext,
  signedIn: SignedIn,
  password: string,
): Promise<void> {
  await demandPassword(context, signedIn, password);
  const { key, actor } = signedIn;
  const request = {
    act: 'drop-second-factor',
    jurisdictionId: key.jurisdictionId,
    isOwn: true,
  } as const;
  await perform(context, actor, request, async ({ db }) => {
    if (needsSecondFactor(context.settings, await listGrantsOf(db, [key.accountId]))) {
      throw new OfficeError('second-factor-required');
    }
    const wasOn = await removeSecondFactor(db, key);
    const event = accountEvent(key, { secondFactor: true }, { secondFactor: false });
    return { event: wasOn ? event : null, answer: async () => undefined };
  });
}
