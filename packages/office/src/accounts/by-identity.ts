import { type AccountRow, findAccountByName, listJurisdictions } from '@jiannuo/store';
import { localOwner } from '../actor.ts';
import { OfficeError } from '../office-error.ts';
import { perform } from '../perform.ts';
import { readFreely } from '../read.ts';
import { accountEvent } from './account-event.ts';
import type { AccountsContext } from './accounts-context.ts';
import { insert } from './manage-accounts.ts';
import { auditedAccount } from './present-account.ts';
import { enter, noteStranger, type SignInFrom } from './sign-in.ts';

/** What a provider of identities says of a person, already proved. */
export interface Identity {
  /** Value of the claim that is the sign-in name here. */
  readonly signInName: string;
  readonly name: string | null;
  /** Whether an account without roles is made where there is none. */
  readonly isToBeMade: boolean;
}

/** Signs in somebody another has identified, and gives the session's cookie. `identity-unknown` else. */
export async function signInByIdentity(
  context: AccountsContext,
  identity: Identity,
  from: SignInFrom,
): Promise<string> {
  const signInName = identity.signInName.trim().toLowerCase();
  const known = await readFreely(context, (db) => findAccountByName(db, signInName));
  const account =
    known ?? (identity.isToBeMade ? await make(context, { ...identity, signInName }) : undefined);
  if (account?.state !== 'active') {
    await noteStranger(context, from, 'identity');
    throw new OfficeError('identity-unknown');
  }
  return enter(context, account, { facts: { way: 'oidc', secondFactor: false }, from });
}

async function make(
  context: AccountsContext,
  { signInName, name }: Identity,
): Promise<AccountRow | undefined> {
  const [first] = await readFreely(context, listJurisdictions);
  if (first === undefined || !/^[a-z0-9][a-z0-9._-]{1,39}$/.test(signInName)) return undefined;
  const { jurisdiction_id: jurisdictionId } = first;
  const request = { act: 'add-account', jurisdictionId } as const;
  return perform(context, localOwner, request, async ({ db, at }) => {
    const shown = (name ?? '').trim().slice(0, 20);
    const names = { signInName, name: shown === '' ? signInName : `${shown}（${signInName}）` };
    const account = await insert(db, { jurisdictionId, ...names, unit: null, phone: null }, at);
    return {
      event: accountEvent({ accountId: account.account_id }, null, {
        ...auditedAccount(account),
        way: 'oidc',
      }),
      answer: async () => account,
    };
  });
}
