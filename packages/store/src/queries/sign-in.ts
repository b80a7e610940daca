import type { Kysely, Selectable } from 'kysely';
import type {
  SignInPasswordTable,
  SignInSecondFactorTable,
  SignInSessionTable,
} from '../schema/account-tables.ts';
import type { Tables } from '../schema/tables.ts';
import type { AccountKey } from './accounts.ts';

export type PasswordRow = Selectable<SignInPasswordTable>;
export type SecondFactorRow = Selectable<SignInSecondFactorTable>;
export type SessionRow = Selectable<SignInSessionTable>;

/** The password of an account; none where it signs in elsewhere. `lock` keeps it for the transaction. */
export async function readPassword(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
  lock = false,
): Promise<PasswordRow | undefined> {
  const query = db
    .selectFrom('sign_in_password')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Sets what is kept of an account's password. */
export async function savePassword(
  db: Kysely<Tables>,
  row: Omit<PasswordRow, 'former'> & { readonly former: readonly string[] },
): Promise<void> {
  const values = { ...row, former: JSON.stringify(row.former) };
  const { jurisdiction_id, account_id, ...changed } = values;
  await db
    .insertInto('sign_in_password')
    .values({ jurisdiction_id, account_id, ...changed })
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'account_id']).doUpdateSet(changed),
    )
    .execute();
}

/** Counts a failure, or forgets them all. */
export async function saveFailures(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
  counted: { readonly failures: number; readonly lockedUntil: Date | null },
): Promise<void> {
  await db
    .updateTable('sign_in_password')
    .set({ failures: counted.failures, locked_until: counted.lockedUntil })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .execute();
}

/** The second factor of an account. `lock` keeps it for the transaction. */
export async function readSecondFactor(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
  lock = false,
): Promise<SecondFactorRow | undefined> {
  const query = db
    .selectFrom('sign_in_second_factor')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Sets what is kept of an account's second factor. */
export async function saveSecondFactor(
  db: Kysely<Tables>,
  row: Omit<SecondFactorRow, 'recovery'> & { readonly recovery: readonly string[] },
): Promise<void> {
  const { jurisdiction_id, account_id, ...changed } = {
    ...row,
    recovery: JSON.stringify(row.recovery),
  };
  await db
    .insertInto('sign_in_second_factor')
    .values({ jurisdiction_id, account_id, ...changed })
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'account_id']).doUpdateSet(changed),
    )
    .execute();
}

/** Takes the second factor away; false when there is none. */
export async function removeSecondFactor(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
): Promise<boolean> {
  const removed = await db
    .deleteFrom('sign_in_second_factor')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  return Number(removed.numDeletedRows) > 0;
}

/** Adds a session. */
export async function addSession(db: Kysely<Tables>, row: SessionRow): Promise<void> {
  await db.insertInto('sign_in_session').values(row).execute();
}

/** A session with its account, and what stands between it and the work. */
export async function readSignedIn(
  db: Kysely<Tables>,
  key: { readonly jurisdictionId: string; readonly sessionId: string },
) {
  return db
    .selectFrom('sign_in_session as session')
    .innerJoin('account', (join) =>
      join
        .onRef('account.jurisdiction_id', '=', 'session.jurisdiction_id')
        .onRef('account.account_id', '=', 'session.account_id'),
    )
    .leftJoin('sign_in_password as password', (join) =>
      join
        .onRef('password.jurisdiction_id', '=', 'session.jurisdiction_id')
        .onRef('password.account_id', '=', 'session.account_id'),
    )
    .leftJoin('sign_in_second_factor as factor', (join) =>
      join
        .onRef('factor.jurisdiction_id', '=', 'session.jurisdiction_id')
        .onRef('factor.account_id', '=', 'session.account_id'),
    )
    .selectAll('session')
    .select([
      'account.sign_in_name',
      'account.name',
      'account.unit',
      'account.state',
      'password.must_change',
      'password.changed_at',
      'factor.confirmed',
    ])
    .where('session.jurisdiction_id', '=', key.jurisdictionId)
    .where('session.session_id', '=', key.sessionId)
    .executeTakeFirst();
}

/** Sessions of an account, the newest first. */
export async function listSessions(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
): Promise<SessionRow[]> {
  return db
    .selectFrom('sign_in_session')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .orderBy('began_at', 'desc')
    .execute();
}

/** Notes that a session was used. */
export async function touchSession(
  db: Kysely<Tables>,
  key: { readonly jurisdictionId: string; readonly sessionId: string },
  at: Date,
): Promise<void> {
  await db
    .updateTable('sign_in_session')
    .set({ used_at: at })
    .where('jurisdiction_id', '=', key.jurisdictionId)
    .where('session_id', '=', key.sessionId)
    .execute();
}

/** Ends sessions of an account: the one named, or all, perhaps but one. Answers how many there were. */
export async function endSessions(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
  which: { readonly only?: string; readonly but?: string },
): Promise<number> {
  let query = db
    .deleteFrom('sign_in_session')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId);
  if (which.only !== undefined) query = query.where('session_id', '=', which.only);
  if (which.but !== undefined) query = query.where('session_id', '!=', which.but);
  const { numDeletedRows } = await query.executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets sessions of an account that have run out. */
export async function forgetOldSessions(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
  before: { readonly began: Date; readonly used: Date },
): Promise<void> {
  await db
    .deleteFrom('sign_in_session')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where((where) =>
      where.or([where('began_at', '<', before.began), where('used_at', '<', before.used)]),
    )
    .execute();
}
