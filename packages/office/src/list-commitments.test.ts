import type { Commitment, CommitmentQuery } from '@jiannuo/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestOffice, openText, owner, type TestOffice } from './office-fixture.ts';
import { openOffice } from './open-office.ts';
import { shortReport } from './report-fixture.ts';

let house: TestOffice;
let on: { jurisdictionId: string; reportId: string };
let all: Commitment[];

beforeAll(async () => {
  house = await openTestOffice();
  const opened = await openText(house.office, shortReport);
  on = opened.on;
  const rows = (await opened.page()).commitments;
  await house.office.confirmCommitments(owner, { ...on, rows: rows.slice(3, 6) });
  all = (await opened.page()).commitments;
});
afterAll(() => house.close());

const list = (query: CommitmentQuery) => house.office.listCommitments(owner, { ...on, ...query });
const quotes = async (query: CommitmentQuery) => (await list(query)).items.map((row) => row.quote);

const sorts = ['number', 'section', 'lead', 'deadline', 'kind', 'check'] as const;
for (const sort of sorts) {
  for (const order of ['asc', 'desc'] as const) {
    test(`pages by ${sort} ${order} visit every row once, in one order`, async () => {
      const whole = (await list({ sort, order, limit: 500 })).items.map(({ id }) => id);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list({ sort, order, limit: 2, cursor });
        expect(page.total).toBe(all.length);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(all.length);
    });
  }
}

test('pages of a search hold the whole total, also at an office that has counted nothing yet', async () => {
  const q = '市';
  const whole = (await list({ q, sort: 'lead', limit: 500 })).items.map(({ id }) => id);
  expect(whole.length).toBeGreaterThan(2);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const office = openOffice({ database: house.database });
    const page = await office.listCommitments(owner, { ...on, q, sort: 'lead', limit: 2, cursor });
    expect(page.total).toBe(whole.length);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(whole);
});

test('rows of one key stand in text order, forwards and backwards', async () => {
  for (const order of ['asc', 'desc'] as const) {
    const { items } = await list({ sort: 'kind', order, limit: 500 });
    for (const own of Map.groupBy(items, ({ kind }) => kind).values()) {
      const places = own.map(({ from }) => from);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  }
});

test('rows without a lead come last, leads in the order of their pinyin', async () => {
  const { items } = await list({ sort: 'lead', limit: 500 });
  const leads = items.map((row) => row.assignments.find(({ role }) => role === 'lead')?.unit);
  const named = [...new Set(leads.filter((lead) => lead !== undefined))];
  expect(named).toEqual(named.toSorted(new Intl.Collator('zh-u-co-pinyin').compare));
});

test('finds words in the text, in units, in codes, and by pinyin initials in any case', async () => {
  expect(await quotes({ q: '公办幼儿园' })).toEqual(['新建公办幼儿园12所']);
  expect(await quotes({ q: 'GBYEY' })).toEqual(['新建公办幼儿园12所']);
  expect(await quotes({ q: '2026-001' })).toEqual([all[0]?.quote]);
  expect((await list({ q: '市教育局' })).total).toBeGreaterThan(0);
  expect(await quotes({ q: '１２所' })).toEqual(['新建公办幼儿园12所']);
  for (const q of ['5_左右', '5%%', '\\', "';--", '没有的话'])
    expect(await quotes({ q })).toEqual([]);
});

test('narrows by each filter as the rows themselves say', async () => {
  const same = async (query: CommitmentQuery, holds: (row: Commitment) => boolean) => {
    const found = await list({ ...query, limit: 500 });
    expect(found.items.map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id));
    expect(found.total).toBe(found.items.length);
  };
  const lead = (row: Commitment) => row.assignments.find(({ role }) => role === 'lead')?.unit;
  await same({ kind: 'target' }, ({ kind }) => kind === 'target');
  await same({ check: 'confirmed' }, ({ check }) => check === 'confirmed');
  await same({ strength: 'must' }, ({ strength }) => strength === 'must');
  await same({ hasTarget: 'true' }, ({ targets }) => targets.length > 0);
  await same({ hasTarget: 'false' }, ({ targets }) => targets.length === 0);
  await same({ lead: '市教育局' }, (row) => lead(row) === '市教育局');
  await same({ lead: '-' }, (row) => lead(row) === undefined);
  await same({ deadline: '2026-06' }, ({ deadline }) => deadline.date === '2026-06-30');
  await same({ deadline: 'assumed' }, ({ deadline }) => deadline.assumed);
  const part = all.find(({ quote }) => quote.includes('幼儿园'));
  await same({ section: part?.section ?? '' }, ({ section }) => section === part?.section);
  await same({ state: 'dropped' }, () => false);
});

test('a cursor of another list, or no cursor at all, is refused', async () => {
  const { nextCursor } = await list({ sort: 'lead', limit: 2 });
  const cursor = nextCursor ?? '';
  const keyOf = async (query: CommitmentQuery): Promise<unknown> => {
    const page = await list({ ...query, limit: 2 });
    return JSON.parse(Buffer.from(page.nextCursor ?? '', 'base64url').toString())[0];
  };
  const made = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const [key] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
  const bad: CommitmentQuery[] = [
    { sort: 'kind', cursor },
    { sort: 'lead', order: 'desc', cursor },
    { sort: 'lead', q: '园', cursor },
    { sort: 'lead', cursor: 'nonsense' },
    { sort: 'lead', cursor: made([key, null, 1, 'x']) },
    { sort: 'lead', cursor: made([key, 'a', 1e99, all[0]?.id]) },
    { sort: 'lead', cursor: made([key, 'a', 1, '-'.repeat(36)]) },
    { sort: 'lead', cursor: made([key, '\uD800', 1, all[0]?.id]) },
    { sort: 'kind', cursor: made([await keyOf({ sort: 'kind' }), 99_999_999_999, 1, all[0]?.id]) },
    { sort: 'lead', cursor: made({}) },
  ];
  for (const query of bad) {
    await expect(list(query)).rejects.toMatchObject({ code: 'cursor-invalid' });
  }
});

test('unknown places and reports are said to be unknown', async () => {
  const none = '018f0000-0000-7000-8000-000000000000';
  await expect(list({ reportId: none })).rejects.toMatchObject({ code: 'report-not-found' });
  const elsewhere = { jurisdictionId: none };
  await expect(house.office.listCommitments(owner, elsewhere)).rejects.toMatchObject({
    code: 'jurisdiction-not-found',
  });
});
