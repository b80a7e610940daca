import type { z } from '@hono/zod-openapi';
import { accountRoutes, errorBody, type Operation, routes } from '@jiannuo/contract';
import { errorTable } from '@jiannuo/contract/errors';
import { localOwner } from '@jiannuo/office';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodBodies, goodIds, goodQueries, none } from './good-requests.ts';
import { isFileOperation } from './operations.ts';
import { openTestApp, type TestApp } from './server-fixture.ts';

let house: TestApp;
beforeAll(async () => {
  house = await openTestApp();
});
afterAll(() => house.close());

const operations = Object.keys(routes) as Operation[];
const methodOf = (operation: Operation) => routes[operation].method.toUpperCase();
const takesJson = (operation: Operation) =>
  JSON.stringify(Object.keys(bodyOf(operation)?.content ?? {})).includes('json');

function bodyOf(operation: Operation): { content: Record<string, unknown> } | undefined {
  const route = routes[operation] as { request?: { body?: { content: Record<string, unknown> } } };
  return route.request?.body;
}

/** The path of an operation with values for its parameters. */
function pathOf(operation: Operation, ids: Record<string, string>): string {
  return routes[operation].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(ids[name] ?? goodIds[name] ?? none),
  );
}

/** Accounts are off here; what they do is proved in sign-in/. */
const isOfAccounts = (operation: Operation) => Object.hasOwn(accountRoutes, operation);

async function failure(response: Response) {
  const body = errorBody.parse(await response.json());
  expect(Object.hasOwn(errorTable, body.code)).toBe(true);
  expect(response.status).toBe(errorTable[body.code as keyof typeof errorTable].status);
  expect(response.headers.get('x-request-id')).toBe(body.requestId);
  expect(body.message).not.toMatch(/\{\w+\}/);
  return body;
}

function ask(operation: Operation, ids: Record<string, string>, body?: unknown) {
  return house.ask(pathOf(operation, ids) + (goodQueries[operation] ?? ''), {
    method: methodOf(operation),
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

/** What may be asked without saying anything. */
const mayBeEmpty = new Set<Operation>(['editAccount', 'evaluateLights']);

const idNames = [
  'jurisdictionId',
  'reportId',
  'commitmentId',
  'diagnosticId',
  'accountId',
  'sessionId',
  'dispatchId',
  'itemId',
  'changeId',
  'sha256',
];

describe.each(operations)('%s', (operation) => {
  const { path } = routes[operation];

  test('asks who it is', async () => {
    const response = await house.app.request(`http://127.0.0.1${pathOf(operation, {})}`, {
      method: methodOf(operation),
    });
    expect((await failure(response)).code).toBe('not-signed-in');
  });

  test('answers to its own method only', async () => {
    const response = await house.ask(pathOf(operation, house.on), { method: 'PUT' });
    expect((await failure(response)).code).toBe('method-not-allowed');
  });

  if (path.includes('{')) {
    test('refuses an id that is none', async () => {
      for (const bad of ['x', '1', 'null', '%27', '018f0000-0000-7000-8000-00000000000g']) {
        const ids = Object.fromEntries(idNames.map((name) => [name, bad]));
        const response = await ask(operation, ids, goodBodies[operation]);
        expect((await failure(response)).code).toBe('request-invalid');
      }
    });

    test('says what is unknown', async () => {
      const response = await ask(operation, {}, goodBodies[operation]);
      if (isOfAccounts(operation)) {
        expect((await failure(response)).code).toBe('accounts-off');
        return;
      }
      expect((await failure(response)).code).toBe('jurisdiction-not-found');
      const { jurisdictionId } = house.on;
      const here = await ask(operation, { jurisdictionId }, goodBodies[operation]);
      if (path.includes('reportId')) expect((await failure(here)).code).toBe('report-not-found');
      if (path.includes('commitmentId')) {
        expect((await failure(here)).code).toBe('commitment-not-found');
      }
    });
  }

  if (takesJson(operation)) {
    test('refuses what is no JSON, has another shape, or is too large', async () => {
      const ids = { ...house.on };
      for (const bad of ['', '{', 'undefined', '{"revision":1', '\uFFFF']) {
        expect((await failure(await ask(operation, ids, bad))).code).toBe('request-malformed');
      }
      const others = [null, [], 1, 'x', { revision: '1' }, { nonsense: true }];
      for (const bad of mayBeEmpty.has(operation) ? others : [...others, {}]) {
        const response = await ask(operation, ids, JSON.stringify(bad));
        expect((await failure(response)).code).toBe('request-invalid');
      }
      const large = await ask(operation, ids, JSON.stringify({ note: 'x'.repeat(300_000) }));
      expect((await failure(large)).code).toBe('request-too-large');
    });
  }
});

describe('answers', () => {
  const shapeOf = (operation: Operation): z.ZodType => {
    const route = routes[operation] as unknown as {
      responses: { 200: { content: { 'application/json': { schema: z.ZodType } } } };
    };
    return route.responses[200].content['application/json'].schema;
  };
  const reads = operations.filter((operation) => methodOf(operation) === 'GET');
  const drafted = { dispatchId: '', itemId: '' };
  beforeAll(async () => {
    const { office } = house.house;
    const draft = await office.draftDispatch(localOwner, { ...house.on, title: '分工方案' });
    drafted.dispatchId = draft.dispatch.id;
    drafted.itemId = draft.items[0]?.id ?? '';
  });

  const answered = reads.filter(
    (operation) =>
      !isFileOperation(operation) && (!isOfAccounts(operation) || operation === 'readSignIn'),
  );
  test.each(answered)('%s answers in the shape of the contract', async (operation) => {
    const page = await house.house.office.readReportPage(localOwner, house.on);
    const ids = { ...house.on, commitmentId: page.commitments[0]?.id ?? '', ...drafted };
    const response = await ask(operation, ids);
    expect(response.status).toBe(200);
    const body: unknown = await response.json();
    expect(shapeOf(operation).parse(body)).toEqual(body);
  });

  test('an act answers in the shape of the contract', async () => {
    const { commitments } = await house.house.office.readReportPage(localOwner, house.on);
    const row = commitments[1];
    const response = await ask(
      'editCommitment',
      { ...house.on, commitmentId: row?.id ?? '' },
      {
        revision: row?.revision,
        note: '已核',
      },
    );
    expect(response.status).toBe(200);
    const body: unknown = await response.json();
    expect(shapeOf('editCommitment').parse(body)).toEqual(body);
  });

  test('a condition is refused beyond its limits, and when half of it is missing', async () => {
    const ids = { ...house.on, commitmentId: none };
    const bad = [
      { measure: '收入', words: '同'.repeat(101) },
      { measure: '收'.repeat(61), words: '同步' },
      { measure: ' ', words: '同步' },
      { words: '同步' },
      { measure: '收入', words: '同步', from: 1 },
    ];
    for (const condition of bad) {
      const response = await ask('editCommitment', ids, { revision: 1, condition });
      expect((await failure(response)).code).toBe('request-invalid');
    }
    const upper = await ask('editCommitment', ids, { revision: 1, upper: null });
    expect((await failure(upper)).code).toBe('request-invalid');
    const good = { condition: { measure: '收入', words: '同步' }, upper: true };
    const fit = await ask('editCommitment', ids, { revision: 1, ...good });
    expect((await failure(fit)).code).toBe('commitment-not-found');
  });

  test('an export comes as a file with its Chinese name', async () => {
    const response = await ask('exportLedger', house.on);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(decodeURIComponent(response.headers.get('content-disposition') ?? '')).toContain(
      '任务台账.csv',
    );
  });

  test('text that no database keeps is refused', async () => {
    for (const note of ['a\0b', '\uD800']) {
      const ids = { ...house.on, commitmentId: none };
      const response = await ask('editCommitment', ids, { revision: 1, note });
      expect((await failure(response)).code).toBe('request-invalid');
    }
    const { jurisdictionId } = house.on;
    const search = await house.ask(`/api/j/${jurisdictionId}/commitments?q=%00`);
    expect((await failure(search)).code).toBe('request-invalid');
  });

  test('a file is opened from its bytes, and again is unchanged', async () => {
    const body = '政府工作报告\n\n一、2026年工作安排\n\n新建公办幼儿园12所，新增城镇就业3万人。\n';
    const open = () => house.ask('/api/reports?name=a.txt', { method: 'POST', body });
    expect(await (await open()).json()).toMatchObject({ outcome: 'opened' });
    expect(await (await open()).json()).toMatchObject({ outcome: 'unchanged' });
  });

  test('a text that is no report, and a file without a name, are refused', async () => {
    const poem = { method: 'POST', body: '床前明月光，疑是地上霜。' };
    expect((await failure(await house.ask('/api/reports?name=a.txt', poem))).code).toBe(
      'not-a-report',
    );
    expect((await failure(await house.ask('/api/reports', poem))).code).toBe('request-invalid');
  });
});
