import type { Kysely, Selectable } from 'kysely';
import type { AccountTable, RoleGrantTable } from '../schema/account-tables.ts';
import type { Tables } from '../schema/tables.ts';

export type AccountRow = Selectable<AccountTable>;
export type RoleGrantRow = Selectable<RoleGrantTable>;

/** Names an account: the jurisdiction it is of, and its id. */
export interface AccountKey {
  readonly jurisdictionId: string;
  readonly accountId: string;
}

/** Accounts of a jurisdiction, and those of others that hold a role in it, by the name one signs in with. */
export async function listAccounts(
  db: Kysely<Tables>,
  jurisdictionId: string,
): Promise<AccountRow[]> {
  return db
    .selectFrom('account')
    .selectAll()
    .where((where) =>
      where.or([
        where('jurisdiction_id', '=', jurisdictionId),
        where(
          'account_id',
          'in',
          where
            .selectFrom('role_grant')
            .select('role_grant.account_id')
            .where('role_grant.jurisdiction_id', '=', jurisdictionId),
        ),
      ]),
    )
    .orderBy('sign_in_name')
    .execute();
}

/** One account of a jurisdiction. */
export async function readAccount(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
): Promise<AccountRow | undefined> {
  return db
    .selectFrom('account')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .executeTakeFirst();
}

/** The account of a sign-in name, whatever jurisdiction it is of. `lock` keeps it for the transaction. */
export async function findAccountByName(
  db: Kysely<Tables>,
  signInName: string,
  lock = false,
): Promise<AccountRow | undefined> {
  const query = db.selectFrom('account').selectAll().where('sign_in_name', '=', signInName);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Which of a sign-in name and a person's name another account has already. */
export async function findTakenNames(
  db: Kysely<Tables>,
  wanted: { readonly signInName: string; readonly name: string; readonly except: string | null },
): Promise<{ readonly signInName: boolean; readonly name: boolean }> {
  let query = db
    .selectFrom('account')
    .select(['sign_in_name', 'name'])
    .where((where) =>
      where.or([where('sign_in_name', '=', wanted.signInName), where('name', '=', wanted.name)]),
    );
  if (wanted.except !== null) query = query.where('account_id', '!=', wanted.except);
  const rows = await query.execute();
  return {
    signInName: rows.some((row) => row.sign_in_name === wanted.signInName),
    name: rows.some((row) => row.name === wanted.name),
  };
}

/** Adds an account. */
export async function addAccount(db: Kysely<Tables>, row: AccountRow): Promise<void> {
  await db.insertInto('account').values(row).execute();
}

/** Changes what an account says of its person, or its state. */
export async function changeAccount(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
  change: Partial<Pick<AccountRow, 'name' | 'unit' | 'phone' | 'state'>>,
): Promise<void> {
  await db
    .updateTable('account')
    .set(change)
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .execute();
}

/** Every role of accounts, in every jurisdiction. */
export async function listGrantsOf(
  db: Kysely<Tables>,
  accountIds: readonly string[],
): Promise<RoleGrantRow[]> {
  if (accountIds.length === 0) return [];
  return db
    .selectFrom('role_grant')
    .selectAll()
    .where('account_id', 'in', accountIds)
    .orderBy('jurisdiction_id')
    .orderBy('role')
    .orderBy('unit')
    .execute();
}

/** Every role held in a jurisdiction. */
export async function listGrantsIn(
  db: Kysely<Tables>,
  jurisdictionId: string,
): Promise<RoleGrantRow[]> {
  return db
    .selectFrom('role_grant')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .orderBy('account_id')
    .orderBy('role')
    .orderBy('unit')
    .execute();
}

/** Active accounts that hold a role in a jurisdiction, first come first. */
export async function listHolders(
  db: Kysely<Tables>,
  jurisdictionId: string,
  role: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('role_grant')
    .innerJoin('account', 'account.account_id', 'role_grant.account_id')
    .select('role_grant.account_id')
    .where('role_grant.jurisdiction_id', '=', jurisdictionId)
    .where('role_grant.role', '=', role)
    .where('account.state', '=', 'active')
    .orderBy('role_grant.granted_at')
    .orderBy('role_grant.account_id')
    .execute();
  return rows.map(({ account_id }) => account_id);
}

/** Gives a role; false when the account has it already. */
export async function addGrant(db: Kysely<Tables>, row: RoleGrantRow): Promise<boolean> {
  const added = await db
    .insertInto('role_grant')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'account_id', 'role', 'unit']).doNothing(),
    )
    .executeTakeFirst();
  return Number(added.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** Takes a role away; false when the account has none such. */
export async function removeGrant(
  db: Kysely<Tables>,
  { jurisdictionId, accountId }: AccountKey,
  { role, unit }: { readonly role: string; readonly unit: string },
): Promise<boolean> {
  const removed = await db
    .deleteFrom('role_grant')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('account_id', '=', accountId)
    .where('role', '=', role)
    .where('unit', '=', unit)
    .executeTakeFirst();
  return Number(removed.numDeletedRows) > 0;
}

/** True when a jurisdiction has a unit of that name. */
export async function hasUnit(
  db: Kysely<Tables>,
  jurisdictionId: string,
  name: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('unit')
    .select('name')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('name', '=', name)
    .executeTakeFirst();
  return row !== undefined;
}

/** Active accounts that hold a role anywhere, first come first. */
export async function listHoldersAnywhere(
  db: Kysely<Tables>,
  role: string,
): Promise<(AccountKey & { readonly name: string })[]> {
  const rows = await db
    .selectFrom('role_grant')
    .innerJoin('account', 'account.account_id', 'role_grant.account_id')
    .select(['account.jurisdiction_id', 'account.account_id', 'account.name'])
    .where('role_grant.role', '=', role)
    .where('account.state', '=', 'active')
    .orderBy('role_grant.granted_at')
    .orderBy('account.account_id')
    .execute();
  return rows.map((row) => ({
    jurisdictionId: row.jurisdiction_id,
    accountId: row.account_id,
    name: row.name,
  }));
}
