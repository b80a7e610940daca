import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '@jiannuo/contract';
import {
  type AccountKey,
  type AccountRow,
  addSession,
  endSessions,
  forgetOldSessions,
  listGrantsOf,
  newId,
  type RoleGrantRow,
  readSignedIn,
  touchSession,
} from '@jiannuo/store';
import type { Actor, Grant } from '../actor.ts';
import type { Db } from '../office-context.ts';
import { readOne } from '../read.ts';
import type { AccountsContext } from './accounts-context.ts';
import type { Asker, SignedIn } from './signed-in.ts';

/** How old a note of the last use may get, in ms: a session is not written at every request. */
const touchEveryMs = 60_000;
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const cookieShape = new RegExp(`^(${uuid})\\.(${uuid})\\.([\\w-]{43})$`);
const longestAgent = 300;

/** Begins a session in a transaction, and gives the value of its cookie: its only copy. */
export async function beginSession(
  db: Db,
  key: AccountKey,
  session: { readonly way: 'password' | 'oidc'; readonly at: Date; readonly asker: Asker },
  settings: AccountsContext['settings'],
): Promise<{ readonly cookie: string; readonly sessionId: string }> {
  const { at, way, asker } = session;
  const sessionId = newId();
  const secret = randomBytes(32).toString('base64url');
  await forgetOldSessions(db, key, oldest(settings, at));
  await addSession(db, {
    jurisdiction_id: key.jurisdictionId,
    session_id: sessionId,
    account_id: key.accountId,
    secret_hash: hashOf(secret).toString('base64url'),
    way,
    began_at: at,
    used_at: at,
    from_address: asker.from,
    agent: asker.agent?.slice(0, longestAgent) ?? null,
  });
  return { cookie: `${key.jurisdictionId}.${sessionId}.${secret}`, sessionId };
}

/** Who a cookie's value stands for now, or null when it is none of ours, or its session has ended. */
export async function findSession(
  context: AccountsContext,
  cookie: string | undefined,
  from: string | null,
): Promise<SignedIn | null> {
  const [, jurisdictionId = '', sessionId = '', secret = ''] = cookieShape.exec(cookie ?? '') ?? [];
  if (secret === '') return null;
  const now = context.now();
  const row = await readOne(context, (db) => readSignedIn(db, { jurisdictionId, sessionId }));
  if (row === undefined) return null;
  const kept = Buffer.from(row.secret_hash, 'base64url');
  const given = hashOf(secret);
  if (kept.length !== given.length || !timingSafeEqual(kept, given)) return null;
  const key = { jurisdictionId, accountId: row.account_id };
  const limits = oldest(context.settings, now);
  const isOver = row.began_at < limits.began || row.used_at < limits.used;
  if (isOver || row.state !== 'active') {
    await endSessions(context.database.tables, key, { only: sessionId });
    return null;
  }
  if (now.getTime() - row.used_at.getTime() > touchEveryMs) {
    await touchSession(context.database.tables, { jurisdictionId, sessionId }, now);
  }
  const grants = await readOne(context, (db) => listGrantsOf(db, [row.account_id]));
  const isByPassword = row.way === 'password';
  return {
    actor: actorOf({ account_id: row.account_id, name: row.name }, grants, from),
    key,
    signInName: row.sign_in_name,
    unit: row.unit,
    sessionId,
    mustChangePassword:
      isByPassword && (row.must_change === true || isPast(context, row.changed_at)),
    mustSetSecondFactor:
      isByPassword && row.confirmed !== true && needsSecondFactor(context.settings, grants),
  };
}

/** The person of an account as one who acts. */
export function actorOf(
  account: Pick<AccountRow, 'account_id' | 'name'>,
  grants: readonly RoleGrantRow[],
  from: string | null,
): Actor {
  return {
    name: account.name,
    accountId: account.account_id,
    grants: grants.map(
      ({ role, jurisdiction_id, unit }): Grant => ({
        role: role as Role,
        jurisdictionId: jurisdiction_id,
        unit: unit === '' ? null : unit,
      }),
    ),
    from,
  };
}

/** True when one of the roles must use a second factor. */
export function needsSecondFactor(
  { secondFactorFor }: AccountsContext['settings'],
  grants: readonly Pick<RoleGrantRow, 'role'>[],
): boolean {
  return grants.some(({ role }) => (secondFactorFor as readonly string[]).includes(role));
}

/** Sessions that began or were last used before these instants are over. */
export function oldest(
  { idleMinutes, sessionHours }: AccountsContext['settings'],
  now: Date,
): { readonly began: Date; readonly used: Date } {
  return {
    began: new Date(now.getTime() - sessionHours * 3_600_000),
    used: new Date(now.getTime() - idleMinutes * 60_000),
  };
}

function isPast({ settings, now }: AccountsContext, changedAt: Date | null): boolean {
  if (settings.passwordDays === null || changedAt === null) return false;
  return now().getTime() - changedAt.getTime() > settings.passwordDays * 86_400_000;
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(`session:${secret}`).digest();
}
