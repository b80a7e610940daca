import { setTimeout as wait } from 'node:timers/promises';
import {
  type AccountKey,
  type AccountRow,
  endSessions,
  findAccountByName,
  listJurisdictions,
  readPassword,
  saveFailures,
} from '@jiannuo/store';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { readFreely } from '../read.ts';
import { accountEvent } from './account-event.ts';
import {
  failuresOfAddress,
  failuresToLock,
  lockMinutes,
  unknownNamesPerMinute,
} from './account-settings.ts';
import type { AccountsContext } from './accounts-context.ts';
import { type Checked, checkAttempt } from './check-password.ts';
import { afterFailure, isLocked } from './lock-rule.ts';
import { isPassword } from './password-hash.ts';
import { actorOf, beginSession } from './sessions.ts';
import type { Asker, SignedIn } from './signed-in.ts';

export interface SignInInput {
  readonly name: string;
  readonly password: string;
  /** A one-time code or a recovery code. */
  readonly code?: string | undefined;
}

/** Where a request comes from, and who it was signed in as before. */
export interface SignInFrom extends Asker {
  readonly former: SignedIn | null;
}

/**
 * Signs in by name and password, and gives the value of the session's cookie. Refusals take the same
 * time and have the same words whether the account exists or not: `sign-in-refused`,
 * `sign-in-locked`. `second-factor-needed` comes after a right password only.
 */
export async function signIn(
  context: AccountsContext,
  input: SignInInput,
  from: SignInFrom,
): Promise<string> {
  const startedAt = performance.now();
  const failed = context.failuresByAddress.count(from.from ?? '', context.now().getTime());
  if (failed >= failuresOfAddress) throw new OfficeError('too-many-requests');
  try {
    return await attempt(context, input, from);
  } catch (error) {
    const left = context.failedAnswerMs - (performance.now() - startedAt);
    if (left > 0) await wait(left);
    throw error;
  }
}

async function attempt(
  context: AccountsContext,
  { name, password, code }: SignInInput,
  from: SignInFrom,
): Promise<string> {
  const now = context.now().getTime();
  const address = from.from ?? '';
  const signInName = name.trim().toLowerCase();
  const { account, kept } = await readFreely(context, async (db) => {
    const found = await findAccountByName(db, signInName);
    const isUsable = found?.state === 'active';
    return { account: found, kept: isUsable ? await readPassword(db, keyOf(found)) : undefined };
  });
  if (account === undefined || kept === undefined) {
    await isPassword(password, await context.nobodysHash());
    context.failuresByAddress.add(address, now);
    throw refusalOf(await countUnknown(context, signInName, from));
  }
  const isRight = await isPassword(password, kept.hash);
  const key = keyOf(account);
  const actor = actorOf(account, [], from.from);
  const checked = await checkAttempt(context, { key, actor, kept, isRight, code });
  if (checked === 'right') {
    const facts = { way: 'password', secondFactor: code !== undefined } as const;
    return enter(context, account, { facts, from });
  }
  if (checked !== 'code-needed') context.failuresByAddress.add(address, now);
  throw refusalOf(checked);
}

/** Begins the session of somebody whose identity is proved, and gives the value of its cookie. */
export async function enter(
  context: AccountsContext,
  account: AccountRow,
  {
    facts,
    from,
  }: {
    readonly facts: { readonly way: 'password' | 'oidc'; readonly secondFactor: boolean };
    readonly from: SignInFrom;
  },
): Promise<string> {
  const key = keyOf(account);
  const request = { act: 'sign-in', jurisdictionId: key.jurisdictionId, isOwn: true } as const;
  const actor = actorOf(account, [], from.from);
  return perform(context, actor, request, async ({ db, at }) => {
    const { former } = from;
    // Signing in again is a new session: the one before ends with it.
    if (former !== null) await endSessions(db, former.key, { only: former.sessionId });
    await saveFailures(db, key, { failures: 0, lockedUntil: null });
    const session = { way: facts.way, at, asker: from };
    const { cookie, sessionId } = await beginSession(db, key, session, context.settings);
    return {
      event: accountEvent(key, null, { ...facts, session: sessionId }),
      answer: async () => cookie,
    };
  });
}

function refusalOf(checked: Exclude<Checked, 'right'>): OfficeError {
  if (checked === 'code-needed') return new OfficeError('second-factor-needed');
  if (checked === 'code-wrong') return new OfficeError('second-factor-refused');
  if (checked === 'locked') return new OfficeError('sign-in-locked', { minutes: lockMinutes });
  return new OfficeError('sign-in-refused', { limit: failuresToLock, minutes: lockMinutes });
}

/** Counts a name that nobody has as if it were an account's, and writes some of it to the trail. */
async function countUnknown(
  context: AccountsContext,
  signInName: string,
  from: Asker,
): Promise<'wrong' | 'locked'> {
  const { unknownNames } = context;
  const now = context.now().getTime();
  const before = unknownNames.find(signInName);
  const after = afterFailure(before, now);
  unknownNames.keep(signInName, after);
  if (!isLocked(before, now)) await noteStranger(context, from, 'name');
  return isLocked(after, now) ? 'locked' : 'wrong';
}

/**
 * Writes that somebody who has no account failed to sign in: in the trail of the installation's first
 * place, so many a minute. The name typed is not kept: people type passwords there.
 */
export async function noteStranger(
  context: AccountsContext,
  { from }: Asker,
  why: 'name' | 'identity',
): Promise<void> {
  const now = context.now().getTime();
  if (context.written.count('stranger', now) >= unknownNamesPerMinute) return;
  context.written.add('stranger', now);
  const [first] = await readFreely(context, listJurisdictions);
  if (first === undefined) return;
  const { jurisdiction_id: jurisdictionId } = first;
  const nobody = { name: '未知登录名', accountId: null, grants: [], from };
  const request = { act: 'sign-in-failed', jurisdictionId, isOwn: true } as const;
  await perform(context, nobody, request, async () => ({
    event: { ...accountEvent({ accountId: '' }, null, { why }), touched: [] },
    answer: async () => undefined,
  }));
}

function keyOf(account: AccountRow): AccountKey {
  return { jurisdictionId: account.jurisdiction_id, accountId: account.account_id };
}
