import { createRoute, z } from '@hono/zod-openapi';
import * as account from './account-schemas.ts';
import { answers, takes } from './answers.ts';
import { id } from './schemas.ts';

const inJurisdiction = z.object({ jurisdictionId: id });
const onAccount = inJurisdiction.extend({ accountId: id });

/** Signing in, one's own account, and the accounts and roles of a jurisdiction. Only where accounts are on. */
export const accountRoutes = {
  readSignIn: createRoute({
    method: 'get',
    path: '/api/sign-in',
    summary: 'How one may sign in; asked before anybody has',
    responses: answers(account.signInWays, 'The ways'),
  }),
  signIn: createRoute({
    method: 'post',
    path: '/api/sign-in',
    summary: 'Sign in by name and password, and a one-time code where the account has one',
    request: takes(account.signInBody),
    responses: answers(account.done, 'Signed in; the cookie is set'),
  }),
  signOut: createRoute({
    method: 'post',
    path: '/api/sign-out',
    summary: 'End this session',
    responses: answers(account.done, 'Signed out'),
  }),
  readMe: createRoute({
    method: 'get',
    path: '/api/me',
    summary: 'One’s own account and sessions',
    responses: answers(account.me, 'The account'),
  }),
  changePassword: createRoute({
    method: 'post',
    path: '/api/me/password',
    summary: 'Change one’s password; ends one’s other sessions',
    request: takes(account.passwordChange),
    responses: answers(account.done, 'Changed'),
  }),
  beginSecondFactor: createRoute({
    method: 'post',
    path: '/api/me/second-factor',
    summary: 'Make a secret for one-time codes; asked for only once confirmed',
    request: takes(account.passwordOnly),
    responses: answers(account.secondFactorSecret, 'The secret'),
  }),
  confirmSecondFactor: createRoute({
    method: 'post',
    path: '/api/me/second-factor/confirm',
    summary: 'Turn the second factor on with a first code',
    request: takes(account.codeOnly),
    responses: answers(account.recoveryCodes, 'Recovery codes, each good once'),
  }),
  dropSecondFactor: createRoute({
    method: 'post',
    path: '/api/me/second-factor/drop',
    summary: 'Turn the second factor off',
    request: takes(account.passwordOnly),
    responses: answers(account.done, 'Off'),
  }),
  endMySession: createRoute({
    method: 'post',
    path: '/api/me/sessions/{sessionId}/end',
    summary: 'End one of one’s sessions',
    request: { params: z.object({ sessionId: id }) },
    responses: answers(account.done, 'Ended'),
  }),
  endMySessions: createRoute({
    method: 'post',
    path: '/api/me/sessions/end',
    summary: 'End all of one’s sessions but this',
    responses: answers(account.done, 'Ended'),
  }),
  listAccounts: createRoute({
    method: 'get',
    path: '/api/j/{jurisdictionId}/accounts',
    summary: 'Accounts and their roles',
    request: { params: inJurisdiction },
    responses: answers(account.accountList, 'The accounts'),
  }),
  addAccount: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/accounts',
    summary: 'Add an account with a one-time password',
    request: { params: inJurisdiction, ...takes(account.accountToAdd) },
    responses: answers(account.accountWithPassword, 'The account'),
  }),
  editAccount: createRoute({
    method: 'patch',
    path: '/api/j/{jurisdictionId}/accounts/{accountId}',
    summary: 'Change what an account says of its person',
    request: { params: onAccount, ...takes(account.accountEdit) },
    responses: answers(account.account, 'The account'),
  }),
  suspendAccount: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/accounts/{accountId}/suspend',
    summary: 'Suspend an account and end its sessions, or let it in again',
    request: { params: onAccount, ...takes(account.suspension) },
    responses: answers(account.account, 'The account'),
  }),
  resetPassword: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/accounts/{accountId}/reset',
    summary: 'Give an account a one-time password, lift its lock, and end its sessions',
    request: { params: onAccount },
    responses: answers(account.accountWithPassword, 'The account'),
  }),
  endAccountSessions: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/accounts/{accountId}/end-sessions',
    summary: 'End all sessions of an account',
    request: { params: onAccount },
    responses: answers(account.done, 'Ended'),
  }),
  grantRole: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/grants',
    summary: 'Give an account a role',
    request: { params: inJurisdiction, ...takes(account.grantEdit) },
    responses: answers(account.account, 'The account'),
  }),
  revokeRole: createRoute({
    method: 'post',
    path: '/api/j/{jurisdictionId}/grants/revoke',
    summary: 'Take a role from an account',
    request: { params: inJurisdiction, ...takes(account.grantEdit) },
    responses: answers(account.account, 'The account'),
  }),
} as const;
