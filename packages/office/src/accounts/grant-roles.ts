import type { Account, Role } from '@jiannuo/contract';
import {
  type AccountRow,
  addGrant,
  findAccountByName,
  hasUnit,
  listGrantsOf,
  listHolders,
  removeGrant,
} from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { Db } from '../office-context.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { accountEvent } from './account-event.ts';
import type { AccountsContext } from './accounts-context.ts';
import { presentAccount } from './present-account.ts';
import { refusalOfGrant, refusalOfLoss } from './role-rules.ts';

/** A role in a jurisdiction, and the account by the name it signs in with. */
export interface GrantInput {
  readonly jurisdictionId: string;
  readonly signInName: string;
  readonly role: Role;
  readonly unit: string | null;
}

/** Gives an account a role. Refused by a code of the role rules. */
export async function grantRole(
  context: AccountsContext,
  actor: Actor,
  input: GrantInput,
): Promise<Account> {
  const { jurisdictionId, role, unit } = input;
  return perform(context, actor, { act: 'grant-role', jurisdictionId }, async ({ db, at }) => {
    const account = await lockedAccount(db, input.signInName);
    if (account.state !== 'active') throw new OfficeError('account-suspended');
    const held = await listGrantsOf(db, [account.account_id]);
    const refusal = refusalOfGrant({
      role,
      unit,
      isUnitKnown: unit !== null && (await hasUnit(db, jurisdictionId, unit)),
      held: held.map((row) => ({
        role: row.role,
        jurisdictionId: row.jurisdiction_id,
        unit: row.unit === '' ? null : row.unit,
      })),
      isOwn: actor.accountId === account.account_id,
    });
    if (refusal !== null) throw new OfficeError(refusal.code, refusal.details);
    const isNew = await addGrant(db, {
      jurisdiction_id: jurisdictionId,
      account_id: account.account_id,
      role,
      unit: unit ?? '',
      granted_at: at,
      granted_by: actor.name,
    });
    return {
      event: isNew ? accountEvent(keyOf(account), null, facts(account, input)) : null,
      answer: async () => present(db, account, jurisdictionId),
    };
  });
}

/** Takes a role from an account. */
export async function revokeRole(
  context: AccountsContext,
  actor: Actor,
  input: GrantInput,
): Promise<Account> {
  const { jurisdictionId, role, unit } = input;
  return perform(context, actor, { act: 'revoke-role', jurisdictionId }, async ({ db }) => {
    const account = await lockedAccount(db, input.signInName);
    const { account_id: accountId } = account;
    const holders = await listHolders(db, jurisdictionId, role);
    const isHolder = holders.includes(accountId);
    const othersLeft = !isHolder || holders.some((other) => other !== accountId);
    const refusal = refusalOfLoss({
      isOwn: actor.accountId === accountId,
      roles: [{ role, othersLeft }],
    });
    if (refusal !== null) throw new OfficeError(refusal.code, refusal.details);
    const key = { jurisdictionId, accountId };
    const wasThere = await removeGrant(db, key, { role, unit: unit ?? '' });
    return {
      event: wasThere ? accountEvent(keyOf(account), facts(account, input), null) : null,
      answer: async () => present(db, account, jurisdictionId),
    };
  });
}

/** The account, kept for the transaction: roles granted in two places at once take turns. */
async function lockedAccount(db: Db, signInName: string): Promise<AccountRow> {
  const account = await findAccountByName(db, signInName, true);
  if (account === undefined) throw new OfficeError('account-not-found');
  return account;
}

function facts({ sign_in_name, name }: AccountRow, { role, unit }: GrantInput) {
  return { signInName: sign_in_name, name, role, unit };
}

function keyOf({ account_id }: AccountRow) {
  return { accountId: account_id };
}

async function present(db: Db, account: AccountRow, jurisdictionId: string): Promise<Account> {
  return presentAccount(account, await listGrantsOf(db, [account.account_id]), jurisdictionId);
}
