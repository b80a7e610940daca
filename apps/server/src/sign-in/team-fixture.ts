import type { Hono } from 'hono';
import { quick } from '../../../../packages/office/src/accounts/accounts-fixture.ts';
import {
  type AccountsOptions,
  openAccounts,
} from '../../../../packages/office/src/accounts/open-accounts.ts';
import { localOwner } from '../../../../packages/office/src/actor.ts';
import {
  inputOf,
  openTestOffice,
  openText,
  type TestOffice,
} from '../../../../packages/office/src/office-fixture.ts';
import { shortReport } from '../../../../packages/office/src/report-fixture.ts';
import { type AppOptions, createApp } from '../create-app.ts';
import { unit } from '../good-requests.ts';
import { createLog } from '../log.ts';
import type { RequestEnv } from '../request-facts.ts';
import { Refusals } from './refusals.ts';
import type { TeamOptions } from './team.ts';

/*
 * For tests: the server with accounts on, over two places, with people in the first.
 */

export { unit };
export const otherUnit = '市民政局';
export const goodPassword = 'Qiaotou-river-7';

export interface TeamApp {
  readonly house: TestOffice;
  readonly app: Hono<RequestEnv>;
  readonly accounts: TeamOptions['accounts'];
  /** 云岭市, and another place nobody but the administrators has a part in. */
  readonly here: { jurisdictionId: string; reportId: string };
  readonly elsewhere: { jurisdictionId: string; reportId: string };
  /** One-time passwords of the first administrators, by sign-in name. */
  readonly first: ReadonlyMap<string, string>;
  readonly settled: () => Promise<void>;
  /** Moves the clock of the accounts on. */
  wait(minutes: number): void;
  /** Asks, perhaps with a cookie, from an address. */
  ask(path: string, init?: AskInit): Promise<Response>;
  /** Adds an account with roles in the first place; gives its one-time password. */
  add(
    signInName: string,
    roles?: readonly (readonly [role: string, unit?: string])[],
  ): Promise<string>;
  /** Signs in and changes the one-time password; gives the cookie. */
  enter(signInName: string, oneTimePassword: string, next?: string): Promise<string>;
  close(): Promise<void>;
}

export interface AskInit extends Omit<RequestInit, 'body'> {
  readonly cookie?: string;
  readonly from?: string;
  readonly body?: unknown;
}

export async function openTeamApp(
  more: {
    readonly team?: Partial<TeamOptions>;
    readonly accounts?: Partial<AccountsOptions>;
    readonly app?: Partial<AppOptions>;
    readonly log?: { readonly level: string; readonly path: string };
  } = {},
): Promise<TeamApp> {
  const house = await openTestOffice();
  const here = await openText(house.office, shortReport);
  const elsewhere = await openText(house.office, shortReport.replaceAll('云岭市', '岚川市'));
  for (const { jurisdictionId } of [here.on, elsewhere.on]) {
    await house.database.tables
      .insertInto('unit')
      .values(
        [unit, otherUnit].map((name) => ({
          jurisdiction_id: jurisdictionId,
          name,
          kind: 'department',
          aliases: '[]',
          source: 'given',
        })) as never,
      )
      .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'name']).doNothing())
      .execute();
  }
  let later = 0;
  const accounts = openAccounts({
    ...quick,
    database: house.database,
    now: () => new Date(Date.now() + later),
    ...more.accounts,
  });
  const log = createLog(more.log ?? { level: process.env['TEST_LOG'] ?? 'silent' });
  const refusals = new Refusals(accounts, log);
  const made = await accounts.ensureAdministrators();
  const app = createApp({
    office: house.office,
    version: '0.0.0',
    webRoot: null,
    dataDir: '',
    token: 'token-for-tests',
    log,
    readUpload: async ({ name, bytes }) => inputOf(new TextDecoder().decode(bytes), name),
    team: { accounts, behindProxy: false, oidc: null, publicAddress: null, ...more.team },
    refusals,
    ...more.app,
  });
  const ask = async (path: string, { cookie, from = '10.1.2.3', body, ...init }: AskInit = {}) =>
    app.request(
      `http://127.0.0.1${path}`,
      {
        ...init,
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: { ...(cookie === undefined ? {} : { cookie }), ...init.headers },
      },
      { incoming: { socket: { remoteAddress: from } } },
    );
  const { jurisdictionId } = here.on;
  const post = (path: string, body: unknown, cookie?: string) =>
    ask(path, { method: 'POST', body, ...(cookie === undefined ? {} : { cookie }) });
  return {
    house,
    app,
    accounts,
    here: here.on,
    elsewhere: elsewhere.on,
    first: new Map(made.map(({ signInName, oneTimePassword }) => [signInName, oneTimePassword])),
    settled: () => refusals.settled(),
    wait: (minutes) => {
      later += minutes * 60_000;
    },
    ask,
    add: async (signInName, roles = []) => {
      const person = { jurisdictionId, signInName, name: `人员${signInName}` };
      const added = await accounts.addAccount(localOwner, { ...person, unit: null, phone: null });
      for (const [role, of = null] of roles) {
        const grant = { jurisdictionId, signInName, role: role as never, unit: of };
        await accounts.grantRole(localOwner, grant);
      }
      return added.oneTimePassword;
    },
    enter: async (signInName, oneTimePassword, next = goodPassword) => {
      const first = await post('/api/sign-in', { name: signInName, password: oneTimePassword });
      const change = { current: oneTimePassword, next };
      const changed = await post('/api/me/password', change, cookieOf(first));
      return cookieOf(changed);
    },
    close: () => house.close(),
  };
}

/** The cookie an answer sets, as a browser sends it back. */
export function cookieOf(response: Response): string {
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (cookie === undefined) throw new Error(`no cookie: ${response.status}`);
  return cookie;
}

export async function codeOf(response: Response): Promise<string> {
  return ((await response.json()) as { code: string }).code;
}
