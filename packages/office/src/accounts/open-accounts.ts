import { randomBytes } from 'node:crypto';
import { type Database, findAccountByName } from '@jiannuo/store';
import { localOwner } from '../actor.ts';
import { OfficeError } from '../office-error.ts';
import { readFreely } from '../read.ts';
import { type AccountSettings, failedAnswerMs, usualSettings } from './account-settings.ts';
import type { Accounts } from './accounts.ts';
import type { AccountsContext } from './accounts-context.ts';
import { signInByIdentity } from './by-identity.ts';
import { ensureAdministrators } from './first-administrators.ts';
import { grantRole, revokeRole } from './grant-roles.ts';
import { UnknownNames } from './lock-rule.ts';
import {
  addAccount,
  editAccount,
  endAccountSessions,
  listAccounts,
  resetPassword,
  suspendAccount,
} from './manage-accounts.ts';
import { changePassword, endMySessions, readMe, signOut } from './own-account.ts';
import { type HashCost, hashPassword, usualCost } from './password-hash.ts';
import { Recent } from './recent.ts';
import { recordRefusal } from './record-refusal.ts';
import { Seal } from './seal.ts';
import { beginSecondFactor, confirmSecondFactor, dropSecondFactor } from './second-factor.ts';
import { findSession } from './sessions.ts';
import { signIn } from './sign-in.ts';

export interface AccountsOptions {
  readonly database: Database;
  readonly settings?: Partial<AccountSettings>;
  /** Key of 32 bytes that seals the secrets of second factors. */
  readonly sealingKey: Buffer;
  /** The clock; the system's when left out. */
  readonly now?: () => Date;
  /** Cost of hashing passwords; tests take less. */
  readonly cost?: HashCost;
  /** Shortest time a failed sign-in takes, in ms; tests take less. */
  readonly failedAnswerMs?: number;
}

/** Opens the accounts over a database. */
export function openAccounts(options: AccountsOptions): Accounts {
  const cost = options.cost ?? usualCost;
  let nobodys: Promise<string> | undefined;
  const context: AccountsContext = {
    database: options.database,
    now: options.now ?? (() => new Date()),
    settings: { ...usualSettings, ...options.settings },
    seal: new Seal(options.sealingKey),
    cost,
    failedAnswerMs: options.failedAnswerMs ?? failedAnswerMs,
    nobodysHash: () => {
      nobodys ??= hashPassword(randomBytes(24).toString('base64url'), cost);
      return nobodys;
    },
    failuresByAddress: new Recent(5 * 60_000),
    unknownNames: new UnknownNames(),
    written: new Recent(60_000),
  };
  return {
    ensureAdministrators: () => ensureAdministrators(context),
    findSession: (cookie, from) => findSession(context, cookie, from),
    signIn: (input, from) => signIn(context, input, from),
    signInByIdentity: (identity, from) => signInByIdentity(context, identity, from),
    signOut: (signedIn) => signOut(context, signedIn),
    readMe: (signedIn) => readMe(context, signedIn),
    changePassword: (signedIn, change) => changePassword(context, signedIn, change),
    beginSecondFactor: (signedIn, password) => beginSecondFactor(context, signedIn, password),
    confirmSecondFactor: (signedIn, code) => confirmSecondFactor(context, signedIn, code),
    dropSecondFactor: (signedIn, password) => dropSecondFactor(context, signedIn, password),
    endMySessions: (signedIn, sessionId) => endMySessions(context, signedIn, sessionId),
    listAccounts: (actor, input) => listAccounts(context, actor, input),
    addAccount: (actor, input) => addAccount(context, actor, input),
    editAccount: (actor, input) => editAccount(context, actor, input),
    suspendAccount: (actor, input) => suspendAccount(context, actor, input),
    resetPassword: (actor, input) => resetPassword(context, actor, input),
    resetAtMachine: async (signInName) => {
      const name = signInName.trim().toLowerCase();
      const account = await readFreely(context, (db) => findAccountByName(db, name));
      if (account === undefined) throw new OfficeError('account-not-found');
      const { jurisdiction_id: jurisdictionId, account_id: accountId } = account;
      return resetPassword(context, localOwner, { jurisdictionId, accountId });
    },
    endAccountSessions: (actor, input) => endAccountSessions(context, actor, input),
    grantRole: (actor, input) => grantRole(context, actor, input),
    revokeRole: (actor, input) => revokeRole(context, actor, input),
    recordRefusal: (actor, refused) => recordRefusal(context, actor, refused),
  };
}
