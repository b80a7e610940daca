import type { Role } from '@jiannuo/contract';
import { words } from '@jiannuo/contract/words';
import {
  addGrant,
  findTakenNames,
  listHolders,
  listHoldersAnywhere,
  listJurisdictions,
  savePassword,
} from '@jiannuo/store';
import { localOwner } from '../actor.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { readFreely } from '../read.ts';
import { accountEvent } from './account-event.ts';
import type { AccountsContext } from './accounts-context.ts';
import { freshPassword, insert } from './manage-accounts.ts';
import { oneTimePassword } from './one-time-password.ts';
import { hashPassword } from './password-hash.ts';
import { auditedAccount } from './present-account.ts';
import { administrators } from './role-rules.ts';

/** An administrator just made. The password is told to the person at this machine, once. */
export interface FirstAdministrator {
  readonly role: Role;
  readonly signInName: string;
  readonly oneTimePassword: string;
}

const signInNames: Partial<Record<Role, string>> = {
  system: 'sysadmin',
  security: 'secadmin',
  auditor: 'auditadmin',
};

/**
 * Sees to it that every jurisdiction has its three administrators: makes those that are nowhere, and
 * gives a jurisdiction without one the first of the installation. Throws `team-needs-place` when there
 * is no jurisdiction yet.
 */
export async function ensureAdministrators(
  context: AccountsContext,
): Promise<FirstAdministrator[]> {
  const places = await readFreely(context, listJurisdictions);
  const [first] = places;
  if (first === undefined) throw new OfficeError('team-needs-place');
  const made: FirstAdministrator[] = [];
  for (const role of administrators) {
    const [known] = await readFreely(context, (db) => listHoldersAnywhere(db, role));
    if (known === undefined) made.push(await make(context, role, first.jurisdiction_id));
    for (const { jurisdiction_id: jurisdictionId } of places) {
      await lend(context, role, jurisdictionId);
    }
  }
  return made;
}

async function make(
  context: AccountsContext,
  role: Role,
  jurisdictionId: string,
): Promise<FirstAdministrator> {
  const password = oneTimePassword();
  const hash = await hashPassword(password, context.cost);
  const request = { act: 'add-account', jurisdictionId } as const;
  return perform(context, localOwner, request, async ({ db, at }) => {
    let suffix = '';
    let names = namesOf(role, suffix);
    for (let n = 2; ; n += 1) {
      const taken = await findTakenNames(db, { ...names, except: null });
      if (!taken.signInName && !taken.name) break;
      suffix = String(n);
      names = namesOf(role, suffix);
    }
    const account = await insert(db, { jurisdictionId, ...names, unit: null, phone: null }, at);
    await savePassword(db, freshPassword(account, hash, at));
    const { account_id: accountId } = account;
    await addGrant(db, grantOf(jurisdictionId, accountId, role, at));
    return {
      event: accountEvent({ accountId }, null, { ...auditedAccount(account), role }),
      answer: async () => ({ role, signInName: names.signInName, oneTimePassword: password }),
    };
  });
}

/** Gives a jurisdiction without such an administrator the first of the installation. */
async function lend(context: AccountsContext, role: Role, jurisdictionId: string): Promise<void> {
  const [known] = await readFreely(context, (db) => listHoldersAnywhere(db, role));
  const [own] = await readFreely(context, (db) => listHolders(db, jurisdictionId, role));
  if (own !== undefined || known === undefined) return;
  const { accountId, name } = known;
  const request = { act: 'grant-role', jurisdictionId } as const;
  await perform(context, localOwner, request, async ({ db, at }) => {
    const isNew = await addGrant(db, grantOf(jurisdictionId, accountId, role, at));
    const event = accountEvent({ accountId }, null, { name, role, unit: null });
    return { event: isNew ? event : null, answer: async () => undefined };
  });
}

function namesOf(role: Role, suffix: string) {
  return {
    signInName: `${signInNames[role] ?? role}${suffix}`,
    name: `${words.role[role].zh}${suffix}`,
  };
}

function grantOf(jurisdictionId: string, accountId: string, role: Role, at: Date) {
  return {
    jurisdiction_id: jurisdictionId,
    account_id: accountId,
    role,
    unit: '',
    granted_at: at,
    granted_by: localOwner.name,
  };
}
