import { accountRoutes, type InputOf, type Operation } from '@jiannuo/contract';
import { OfficeError, type SignedIn } from '@jiannuo/office';
import type { Context } from 'hono';
import { answerFresh } from '../answer-read.ts';
import { checkInput } from '../check-input.ts';
import type { AccountOperation } from '../operations.ts';
import type { RequestEnv } from '../request-facts.ts';
import { askerOf } from './asker.ts';
import type { TeamOptions } from './team.ts';
import type { TeamSession } from './team-session.ts';

type Asked = Context<RequestEnv>;
type AccountAsks = {
  readonly [O in AccountOperation]: (c: Asked, input: InputOf<O>) => Promise<unknown>;
};

const done = { done: true } as const;

/** True for an operation on accounts or on signing in. */
export function isAccountOperation(operation: Operation): operation is AccountOperation {
  return Object.hasOwn(accountRoutes, operation);
}

/** Answers an operation on accounts; `accounts-off` where there are none. Nothing of it is remembered. */
export function accountAsk(
  team: TeamOptions | undefined,
  session: TeamSession | null,
): (c: Asked, operation: AccountOperation) => Promise<Response> {
  const asks = team === undefined || session === null ? null : asksOf(team, session);
  return async (c, operation) => {
    const input = await checkInput(c, operation);
    if (asks === null && operation === 'readSignIn') {
      return answerFresh(c, { team: false, oidc: null });
    }
    if (asks === null) throw new OfficeError('accounts-off');
    const ask = asks[operation] as (c: Asked, input: unknown) => Promise<unknown>;
    return answerFresh(c, await ask(c, input));
  };
}

function asksOf({ accounts, behindProxy, oidc }: TeamOptions, session: TeamSession): AccountAsks {
  const asker = (c: Asked) => askerOf(c, behindProxy);
  const signedInAs = (c: Asked): SignedIn => {
    const signedIn = c.get('signedIn');
    if (signedIn === null) throw new OfficeError('sign-in-needed');
    return signedIn;
  };
  return {
    readSignIn: async () => ({ team: true, oidc: oidc === null ? null : { name: oidc.name } }),
    signIn: async (c, input) => {
      const former = c.get('signedIn');
      session.set(c, await accounts.signIn(input, { ...asker(c), former }));
      return done;
    },
    signOut: async (c) => {
      await accounts.signOut(signedInAs(c));
      session.clear(c);
      return done;
    },
    readMe: (c) => accounts.readMe(signedInAs(c)),
    changePassword: async (c, input) => {
      const change = { ...input, asker: asker(c) };
      session.set(c, await accounts.changePassword(signedInAs(c), change));
      return done;
    },
    beginSecondFactor: (c, { password }) => accounts.beginSecondFactor(signedInAs(c), password),
    confirmSecondFactor: async (c, { code }) => ({
      codes: await accounts.confirmSecondFactor(signedInAs(c), code),
    }),
    dropSecondFactor: async (c, { password }) => {
      await accounts.dropSecondFactor(signedInAs(c), password);
      return done;
    },
    endMySession: async (c, { sessionId }) => {
      await accounts.endMySessions(signedInAs(c), sessionId);
      return done;
    },
    endMySessions: async (c) => {
      await accounts.endMySessions(signedInAs(c), null);
      return done;
    },
    listAccounts: (c, input) => accounts.listAccounts(c.get('actor'), input),
    addAccount: (c, input) => accounts.addAccount(c.get('actor'), input),
    editAccount: (c, input) => accounts.editAccount(c.get('actor'), input),
    suspendAccount: (c, input) => accounts.suspendAccount(c.get('actor'), input),
    resetPassword: (c, input) => accounts.resetPassword(c.get('actor'), input),
    endAccountSessions: async (c, input) => {
      await accounts.endAccountSessions(c.get('actor'), input);
      return done;
    },
    grantRole: (c, input) => accounts.grantRole(c.get('actor'), input),
    revokeRole: (c, input) => accounts.revokeRole(c.get('actor'), input),
  };
}
