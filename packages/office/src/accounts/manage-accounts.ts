import type { Account, AccountList, AccountWithPassword } from '@jiannuo/contract';
import {
  type AccountKey,
  type AccountRow,
  listAccounts as accountsOf,
  changeAccount,
  endSessions,
  findTakenNames,
  hasUnit,
  addAccount as insertAccount,
  listGrantsOf,
  listHolders,
  listUnits,
  newId,
  readAccount,
  readPassword,
  removeSecondFactor,
  savePassword,
} from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import { loadJurisdiction } from '../load-report.ts';
import type { Db } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { type ActScope, perform } from '../perform.ts';
import { read } from '../read.ts';
import { accountEvent } from './account-event.ts';
import { passwordsRemembered } from './account-settings.ts';
import type { AccountsContext } from './accounts-context.ts';
import { oneTimePassword } from './one-time-password.ts';
import { hashPassword } from './password-hash.ts';
import { auditedAccount, presentAccount } from './present-account.ts';
import { isAdministrator, refusalOfLoss } from './role-rules.ts';

/** What is said of a person when an account is added. */
export interface AccountToAdd {
  readonly jurisdictionId: string;
  readonly signInName: string;
  readonly name: string;
  readonly unit: string | null;
  readonly phone: string | null;
}

/** Accounts of a jurisdiction, guests among them, and its units. */
export async function listAccounts(
  context: AccountsContext,
  actor: Actor,
  { jurisdictionId }: { readonly jurisdictionId: string },
): Promise<AccountList> {
  return read(context, actor, { jurisdictionId, deed: 'read-accounts' }, async (db) => {
    await loadJurisdiction(db, jurisdictionId);
    const accounts = await accountsOf(db, jurisdictionId);
    const ids = accounts.map(({ account_id }) => account_id);
    const grants = await listGrantsOf(db, ids);
    return {
      items: accounts.map((account) => presentAccount(account, grants, jurisdictionId)),
      units: (await listUnits(db, jurisdictionId)).map(({ name }) => name),
    };
  });
}

/** Adds an account that has to change its one-time password at the first sign-in. */
export async function addAccount(
  context: AccountsContext,
  actor: Actor,
  input: AccountToAdd,
): Promise<AccountWithPassword> {
  const { jurisdictionId } = input;
  const password = oneTimePassword();
  const hash = await hashPassword(password, context.cost);
  return perform(context, actor, { act: 'add-account', jurisdictionId }, async ({ db, at }) => {
    const account = await insert(db, input, at);
    await savePassword(db, freshPassword(account, hash, at));
    return {
      event: accountEvent({ accountId: account.account_id }, null, auditedAccount(account)),
      answer: async () => ({
        account: presentAccount(account, [], jurisdictionId),
        oneTimePassword: password,
      }),
    };
  });
}

/** Puts an account into its table, with names nobody else has. In a transaction. */
export async function insert(db: Db, input: AccountToAdd, at: Date): Promise<AccountRow> {
  const { jurisdictionId, signInName, name, unit, phone } = input;
  await demandNames(db, { signInName, name, except: null });
  await demandUnit(db, jurisdictionId, unit);
  const account: AccountRow = {
    jurisdiction_id: jurisdictionId,
    account_id: newId(),
    sign_in_name: signInName,
    name,
    unit,
    phone,
    state: 'active',
    created_at: at,
  };
  await insertAccount(db, account);
  return account;
}

/** A password somebody else has seen: it must be changed. */
export function freshPassword(account: AccountRow, hash: string, at: Date) {
  return {
    jurisdiction_id: account.jurisdiction_id,
    account_id: account.account_id,
    hash,
    former: [] as readonly string[],
    changed_at: at,
    must_change: true,
    failures: 0,
    locked_until: null,
  };
}

/** Changes what an account says of its person. */
export async function editAccount(
  context: AccountsContext,
  actor: Actor,
  input: AccountKey & {
    readonly name?: string | undefined;
    readonly unit?: string | null | undefined;
    readonly phone?: string | null | undefined;
  },
): Promise<Account> {
  const { jurisdictionId } = input;
  return perform(context, actor, { act: 'edit-account', jurisdictionId }, async (scope) => {
    const { db } = scope;
    const before = await load(db, input);
    const after = {
      ...before,
      name: input.name ?? before.name,
      unit: input.unit === undefined ? before.unit : input.unit,
      phone: input.phone === undefined ? before.phone : input.phone,
    };
    const { account_id: except, sign_in_name: signInName, name, unit, phone } = after;
    await demandNames(db, { signInName, name, except });
    if (unit !== before.unit) await demandUnit(db, jurisdictionId, unit);
    await changeAccount(db, input, { name, unit, phone });
    const told = [before, after].map((row) => auditedAccount(row));
    return {
      event: accountEvent(input, told[0] ?? null, {
        ...told[1],
        ...(phone === before.phone ? {} : { phoneChanged: true }),
      }),
      answer: async () => present(db, after, jurisdictionId),
    };
  });
}

/** Suspends an account and ends its sessions, or lets it in again. */
export async function suspendAccount(
  context: AccountsContext,
  actor: Actor,
  input: AccountKey & { readonly suspended: boolean },
): Promise<Account> {
  const { jurisdictionId, suspended } = input;
  return perform(context, actor, { act: 'suspend-account', jurisdictionId }, async (scope) => {
    const { db } = scope;
    const before = await load(db, input);
    if (suspended) await demandDispensable(scope, input.accountId);
    const state = suspended ? 'suspended' : 'active';
    await changeAccount(db, input, { state });
    if (suspended) await endSessions(db, input, {});
    const after = { ...before, state } as const;
    const { name } = before;
    const event = accountEvent(input, { name, state: before.state }, { name, state });
    return {
      event: before.state === state ? null : event,
      answer: async () => present(db, after, jurisdictionId),
    };
  });
}

async function demandDispensable({ db, actor }: ActScope, accountId: string): Promise<void> {
  const held = await listGrantsOf(db, [accountId]);
  const roles = [];
  for (const { role, jurisdiction_id } of held) {
    const holders = await listHolders(db, jurisdiction_id, role);
    roles.push({ role, othersLeft: holders.some((other) => other !== accountId) });
  }
  const refusal = refusalOfLoss({ isOwn: actor.accountId === accountId, roles });
  if (refusal !== null) throw new OfficeError(refusal.code, refusal.details);
}

/**
 * Gives an account a one-time password, lifts its lock, takes its second factor away and ends its
 * sessions. Administrators' only at this machine: who resets a password could take the account over.
 */
export async function resetPassword(
  context: AccountsContext,
  actor: Actor,
  input: AccountKey,
): Promise<AccountWithPassword> {
  const { jurisdictionId, accountId } = input;
  const password = oneTimePassword();
  const hash = await hashPassword(password, context.cost);
  return perform(context, actor, { act: 'reset-password', jurisdictionId }, async ({ db, at }) => {
    const account = await load(db, input);
    const grants = await listGrantsOf(db, [accountId]);
    if (actor.accountId !== null && grants.some(({ role }) => isAdministrator(role))) {
      throw new OfficeError('administrator-at-machine');
    }
    const before = await readPassword(db, input, true);
    const former =
      before === undefined ? [] : [before.hash, ...before.former].slice(0, passwordsRemembered - 1);
    await savePassword(db, { ...freshPassword(account, hash, at), former });
    const hadSecondFactor = await removeSecondFactor(db, input);
    const ended = await endSessions(db, input, {});
    return {
      event: accountEvent(input, null, {
        name: account.name,
        ended,
        secondFactorTaken: hadSecondFactor,
      }),
      answer: async () => ({
        account: presentAccount(account, grants, jurisdictionId),
        oneTimePassword: password,
      }),
    };
  });
}

/** Ends all sessions of an account. */
export async function endAccountSessions(
  context: AccountsContext,
  actor: Actor,
  input: AccountKey,
): Promise<void> {
  const { jurisdictionId } = input;
  await perform(context, actor, { act: 'end-session', jurisdictionId }, async ({ db }) => {
    const { name } = await load(db, input);
    const ended = await endSessions(db, input, {});
    const event = accountEvent(input, null, { name, ended });
    return { event: ended === 0 ? null : event, answer: async () => undefined };
  });
}

async function load(db: Db, key: AccountKey): Promise<AccountRow> {
  const account = await readAccount(db, key);
  if (account === undefined) throw new OfficeError('account-not-found');
  return account;
}

async function present(db: Db, account: AccountRow, jurisdictionId: string): Promise<Account> {
  const grants = await listGrantsOf(db, [account.account_id]);
  return presentAccount(account, grants, jurisdictionId);
}

async function demandNames(
  db: Db,
  wanted: { readonly signInName: string; readonly name: string; readonly except: string | null },
): Promise<void> {
  const taken = await findTakenNames(db, wanted);
  if (taken.signInName) throw new OfficeError('sign-in-name-taken', { name: wanted.signInName });
  if (taken.name) throw new OfficeError('account-name-taken', { name: wanted.name });
}

async function demandUnit(db: Db, jurisdictionId: string, unit: string | null): Promise<void> {
  if (unit === null || (await hasUnit(db, jurisdictionId, unit))) return;
  throw new OfficeError('unit-unknown', { unit });
}
