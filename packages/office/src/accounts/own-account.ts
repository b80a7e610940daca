import type { Me } from '@jiannuo/contract';
import {
  endSessions,
  listGrantsOf,
  listSessions,
  readAccount,
  readPassword,
  readSecondFactor,
  savePassword,
} from '@jiannuo/store';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { readFreely } from '../read.ts';
import { accountEvent } from './account-event.ts';
import { passwordsRemembered } from './account-settings.ts';
import type { AccountsContext } from './accounts-context.ts';
import { demandPassword } from './check-password.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { passwordFault } from './password-rules.ts';
import { beginSession, needsSecondFactor, oldest } from './sessions.ts';
import type { Asker, SignedIn } from './signed-in.ts';

/** One's own account: what it says, how it signs in, and where it is signed in. */
export async function readMe(context: AccountsContext, signedIn: SignedIn): Promise<Me> {
  const { key, sessionId } = signedIn;
  return readFreely(context, async (db) => {
    const account = await readAccount(db, key);
    if (account === undefined) throw new OfficeError('account-not-found');
    const password = await readPassword(db, key);
    const factor = await readSecondFactor(db, key);
    const grants = await listGrantsOf(db, [key.accountId]);
    const live = oldest(context.settings, context.now());
    const sessions = (await listSessions(db, key)).filter(
      ({ began_at, used_at }) => began_at >= live.began && used_at >= live.used,
    );
    return {
      signInName: account.sign_in_name,
      name: account.name,
      unit: account.unit,
      phone: account.phone,
      hasPassword: password !== undefined,
      passwordChangedAt: password?.changed_at.toISOString() ?? null,
      passwordDays: context.settings.passwordDays,
      secondFactor: {
        on: factor?.confirmed === true,
        required: needsSecondFactor(context.settings, grants),
        recoveryLeft: factor?.confirmed === true ? factor.recovery.length : 0,
      },
      sessions: sessions.map((session) => ({
        id: session.session_id,
        way: session.way,
        beganAt: session.began_at.toISOString(),
        usedAt: session.used_at.toISOString(),
        from: session.from_address,
        agent: session.agent,
        isThis: session.session_id === sessionId,
      })),
    };
  });
}

/**
 * Changes one's password, ends all of one's sessions and begins a new one, whose cookie it gives.
 * Refused by a code of the password rules.
 */
export async function changePassword(
  context: AccountsContext,
  signedIn: SignedIn,
  change: { readonly current: string; readonly next: string; readonly asker: Asker },
): Promise<string> {
  const { key, actor, signInName } = signedIn;
  const { current, next, asker } = change;
  const kept = await demandPassword(context, signedIn, current);
  const found = passwordFault(next, { signInName, name: actor.name });
  if (found !== null) throw new OfficeError(found.code, found.details);
  for (const hash of [kept.hash, ...kept.former]) {
    if (await isPassword(next, hash)) {
      throw new OfficeError('password-used', { count: passwordsRemembered });
    }
  }
  const hash = await hashPassword(next, context.cost);
  const { jurisdictionId } = key;
  const request = { act: 'change-password', jurisdictionId, isOwn: true } as const;
  return perform(context, actor, request, async ({ db, at }) => {
    const row = await readPassword(db, key, true);
    if (row?.hash !== kept.hash) throw new OfficeError('password-wrong');
    await savePassword(db, {
      ...row,
      hash,
      former: [row.hash, ...row.former].slice(0, passwordsRemembered - 1),
      changed_at: at,
      must_change: false,
    });
    await endSessions(db, key, {});
    const session = { way: 'password', at, asker } as const;
    const { cookie } = await beginSession(db, key, session, context.settings);
    return { event: accountEvent(key, null, null), answer: async () => cookie };
  });
}

/** Ends this session. */
export async function signOut(context: AccountsContext, signedIn: SignedIn): Promise<void> {
  await endOwn(context, signedIn, { act: 'sign-out', which: { only: signedIn.sessionId } });
}

/** Ends one of one's sessions, or all but this. */
export async function endMySessions(
  context: AccountsContext,
  signedIn: SignedIn,
  sessionId: string | null,
): Promise<void> {
  const which = sessionId === null ? { but: signedIn.sessionId } : { only: sessionId };
  const ended = await endOwn(context, signedIn, { act: 'end-session', which });
  if (ended === 0 && sessionId !== null) throw new OfficeError('session-not-found');
}

async function endOwn(
  context: AccountsContext,
  { actor, key }: SignedIn,
  how: {
    readonly act: 'sign-out' | 'end-session';
    readonly which: { readonly only?: string; readonly but?: string };
  },
): Promise<number> {
  const request = { act: how.act, jurisdictionId: key.jurisdictionId, isOwn: true };
  return perform(context, actor, request, async ({ db }) => {
    const ended = await endSessions(db, key, how.which);
    const event = accountEvent(key, null, { ended });
    return { event: ended === 0 ? null : event, answer: async () => ended };
  });
}
