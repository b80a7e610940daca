import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quick } from '../../../../packages/office/src/accounts/accounts-fixture.ts';
import { openAccounts } from '../../../../packages/office/src/accounts/open-accounts.ts';
import { localOwner } from '../../../../packages/office/src/actor.ts';
import {
  entryOf,
  type Loop,
  openLoop,
} from '../../../../packages/office/src/delivery/loop-fixture.ts';
import { inputOf } from '../../../../packages/office/src/office-fixture.ts';
import { createApp } from '../create-app.ts';
import { createLog } from '../log.ts';
import { cookieOf, goodPassword } from './team-fixture.ts';

/*
 * People of one unit asking for what is another unit's, by every route where a unit stands: refused, and
 * taken for their own.
 */

type Item = Loop['items'][number];
interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly body?: unknown;
}

const period = '2026-03';
const key = '018f0000-0000-7000-8000-000000000009';
const written = (item: Item) => {
  const { itemId: _, version: __, ...entry } = entryOf(item, '1');
  return entry;
};

/** How a route is asked about an item of a unit, and the roles of units that may. */
const asks: Readonly<Record<string, readonly [roles: string, (item: Item) => Asked]>> = {
  signFor: [
    'reporter checker county',
    (item) => ({
      path: 'items/sign',
      body: { items: [{ itemId: item.id, unit: item.unit, version: 1 }] },
    }),
  ],
  object: [
    'reporter checker county',
    (item) => ({
      path: `items/${item.id}/object`,
      body: { unit: item.unit, version: 1, reason: '非本单位职责', suggested: null },
    }),
  ],
  breakDown: [
    'reporter checker county',
    (item) => ({ path: `items/${item.id}/parts`, body: { version: item.version, parts: [] } }),
  ],
  setPlan: [
    'reporter checker county',
    (item) => ({ path: `items/${item.id}/plan`, body: { version: item.version, plans: [] } }),
  ],
  readUnitDesk: [
    'reporter checker county',
    (item) => ({
      path: `unit-desk?unit=${encodeURIComponent(item.unit)}&period=${period}`,
      method: 'GET',
    }),
  ],
  saveProgressDraft: [
    'reporter checker county',
    (item) => ({
      path: `items/${item.id}/draft`,
      body: { unit: item.unit, period, entry: written(item) },
    }),
  ],
  reportProgress: [
    'reporter checker county',
    (item) => ({
      path: 'progress',
      body: { unit: item.unit, period, key, to: 'submitted', entries: [entryOf(item, '1')] },
    }),
  ],
  requestChange: [
    'reporter checker county',
    (item) => ({
      path: `items/${item.id}/changes`,
      body: { unit: item.unit, kind: 'words', goalId: null, newValue: '改写', reason: '上级调整' },
    }),
  ],
  requestClose: [
    'reporter checker county',
    (item) => ({
      path: `items/${item.id}/close`,
      body: {
        unit: item.unit,
        version: item.version,
        doneOn: '2026-03-18',
        words: '已办结。',
        evidence: [],
      },
    }),
  ],
  addEvidence: [
    'reporter checker county',
    (item) => ({ path: `evidence?unit=${encodeURIComponent(item.unit)}&name=a.txt`, body: '佐证' }),
  ],
  writeWorkbook: [
    'reporter checker county',
    (item) => ({
      path: `workbook?unit=${encodeURIComponent(item.unit)}&period=${period}`,
      method: 'GET',
    }),
  ],
};

let loop: Loop;
let ask: (cookie: string, asked: Asked) => Promise<{ status: number; code: string }>;
let own: Item;
let other: Item;
const cookies = new Map<string, string>();

beforeAll(async () => {
  loop = await openLoop();
  loop.setDay('2026-03-20');
  const [first] = loop.items;
  const second = loop.items.find(({ unit }) => unit !== first?.unit);
  if (first === undefined || second === undefined) throw new Error('one unit only');
  [own, other] = [first, second];
  const accounts = openAccounts({ ...quick, database: loop.database });
  const app = createApp({
    office: loop.office,
    version: '0.0.0',
    webRoot: null,
    dataDir: '',
    token: '',
    log: createLog({ level: process.env['TEST_LOG'] ?? 'silent' }),
    readUpload: async ({ name, bytes }) => inputOf(new TextDecoder().decode(bytes), name),
    team: { accounts, behindProxy: false, oidc: null, publicAddress: null },
  });
  const { jurisdictionId } = loop.on;
  const send = (path: string, cookie: string, body?: unknown, method = 'POST') =>
    app.request(`http://127.0.0.1${path}`, {
      method,
      headers: { cookie },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  ask = async (cookie, { path, body, method }) => {
    const response = await send(`/api/j/${jurisdictionId}/${path}`, cookie, body, method);
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const told = isJson ? ((await response.json()) as { code?: string }) : {};
    return { status: response.status, code: told.code ?? 'ok' };
  };
  for (const role of ['reporter', 'checker', 'county'] as const) {
    const person = { jurisdictionId, signInName: role, name: role, unit: null, phone: null };
    const { oneTimePassword } = await accounts.addAccount(localOwner, person);
    const grant = { jurisdictionId, signInName: role, role, unit: own.unit };
    await accounts.grantRole(localOwner, grant);
    const login = { name: role, password: oneTimePassword };
    const cookie = cookieOf(await send('/api/sign-in', '', login));
    const change = { current: oneTimePassword, next: goodPassword };
    cookies.set(role, cookieOf(await send('/api/me/password', cookie, change)));
  }
});
afterAll(() => loop.close());

describe.each(Object.entries(asks))('%s', (_, [roles, about]) => {
  test.each(roles.split(' '))('%s: for another unit refused', async (role) => {
    const cookie = cookies.get(role) ?? '';
    expect(await ask(cookie, about(other))).toEqual({ status: 403, code: 'forbidden' });
  });

  test.each(roles.split(' '))('%s: for the own unit not', async (role) => {
    const { status, code } = await ask(cookies.get(role) ?? '', about(own));
    expect(code).not.toBe('forbidden');
    expect([200, 409, 422]).toContain(status);
  });
});
