import type { Account, AccountList, AccountWithPassword, Me } from '@jiannuo/contract';
import type { AccountKey } from '@jiannuo/store';
import type { Actor } from '../actor.ts';
import type { Identity } from './by-identity.ts';
import type { FirstAdministrator } from './first-administrators.ts';
import type { GrantInput } from './grant-roles.ts';
import type { AccountToAdd } from './manage-accounts.ts';
import type { Refused } from './record-refusal.ts';
import type { SignInFrom, SignInInput } from './sign-in.ts';
import type { Asker, SignedIn } from './signed-in.ts';

/**
 * People and how they sign in. Cookies given are the only copy of a session's secret. Failures are
 * `OfficeError`s with a code of the contract.
 */
export interface Accounts {
  ensureAdministrators(): Promise<FirstAdministrator[]>;
  /** Who a cookie stands for now, or null. */
  findSession(cookie: string | undefined, from: string | null): Promise<SignedIn | null>;
  signIn(input: SignInInput, from: SignInFrom): Promise<string>;
  signInByIdentity(identity: Identity, from: SignInFrom): Promise<string>;
  signOut(signedIn: SignedIn): Promise<void>;
  readMe(signedIn: SignedIn): Promise<Me>;
  changePassword(
    signedIn: SignedIn,
    change: { readonly current: string; readonly next: string; readonly asker: Asker },
  ): Promise<string>;
  beginSecondFactor(
    signedIn: SignedIn,
    password: string,
  ): Promise<{ readonly secret: string; readonly address: string }>;
  confirmSecondFactor(signedIn: SignedIn, code: string): Promise<string[]>;
  dropSecondFactor(signedIn: SignedIn, password: string): Promise<void>;
  /** Ends one of one's sessions, or, null, all but this. */
  endMySessions(signedIn: SignedIn, sessionId: string | null): Promise<void>;
  listAccounts(actor: Actor, input: { readonly jurisdictionId: string }): Promise<AccountList>;
  addAccount(actor: Actor, input: AccountToAdd): Promise<AccountWithPassword>;
  editAccount(
    actor: Actor,
    input: AccountKey & {
      readonly name?: string | undefined;
      readonly unit?: string | null | undefined;
      readonly phone?: string | null | undefined;
    },
  ): Promise<Account>;
  suspendAccount(
    actor: Actor,
    input: AccountKey & { readonly suspended: boolean },
  ): Promise<Account>;
  resetPassword(actor: Actor, input: AccountKey): Promise<AccountWithPassword>;
  /** Resets the password of an account by its sign-in name, for the person at this machine. */
  resetAtMachine(signInName: string): Promise<AccountWithPassword>;
  endAccountSessions(actor: Actor, input: AccountKey): Promise<void>;
  grantRole(actor: Actor, input: GrantInput): Promise<Account>;
  revokeRole(actor: Actor, input: GrantInput): Promise<Account>;
  recordRefusal(actor: Actor, refused: Refused): Promise<void>;
}
