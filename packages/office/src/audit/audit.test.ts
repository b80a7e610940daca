import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestAccounts, type TestAccounts } from '../accounts/accounts-fixture.ts';
import { openText, owner } from '../office-fixture.ts';
import { shortReport } from '../report-fixture.ts';

let house: TestAccounts;
beforeAll(async () => {
  house = await openTestAccounts();
});
afterAll(() => house.close());

const verify = (checkpoint?: { seq: number; head: string }) =>
  house.house.office.verifyAudit(owner, {
    jurisdictionId: house.jurisdictionId,
    ...(checkpoint === undefined ? {} : { checkpoint }),
  });

async function checkpoint() {
  const found = (await house.house.office.readCheckpoints()).find(
    ({ jurisdiction }) => jurisdiction === house.jurisdictionId,
  );
  if (found === undefined) throw new Error('no checkpoint');
  return found;
}

test('a role given or taken behind the program’s back is found', async () => {
  const { accounts, jurisdictionId } = house;
  await accounts.ensureAdministrators();
  const person = { jurisdictionId, signInName: 'liming', name: '李明', unit: null, phone: null };
  const { account } = await accounts.addAccount(owner, person);
  const grant = { jurisdictionId, signInName: 'liming', role: 'viewer', unit: null } as const;
  await accounts.grantRole(owner, grant);
  expect(await verify()).toMatchObject({ ok: true });
  const { tables } = house.house.database;
  const row = {
    jurisdiction_id: jurisdictionId,
    account_id: account.id,
    role: 'office',
    unit: '',
    granted_at: new Date(),
    granted_by: '本机用户',
  };
  await tables.insertInto('role_grant').values(row).execute();
  expect(await verify()).toMatchObject({
    ok: false,
    broken: { reason: '角色没有审计记录 office' },
  });
  await tables.deleteFrom('role_grant').where('role', 'in', ['office', 'viewer']).execute();
  const [granted] = (
    await house.house.office.listAudit(owner, { jurisdictionId, act: 'grant-role' })
  ).items;
  expect(await verify()).toMatchObject({
    broken: { seq: granted?.seq, reason: '角色被删除 viewer' },
  });
  await tables
    .insertInto('role_grant')
    .values({ ...row, role: 'viewer' })
    .execute();
  await accounts.revokeRole(owner, grant);
  await accounts.revokeRole(owner, grant);
  expect(await verify()).toMatchObject({ ok: true });
});

test('a checkpoint proves that the chain was not written anew', async () => {
  const { jurisdictionId } = house;
  const kept = await checkpoint();
  expect(kept).toMatchObject({ name: '云岭市', algorithm: 'sha256' });
  expect(await verify(kept)).toMatchObject({ ok: true });
  const person = { jurisdictionId, signInName: 'later', name: '后来', unit: null, phone: null };
  await house.accounts.addAccount(owner, person);
  expect(await verify(kept)).toMatchObject({ ok: true, events: kept.seq + 1 });
  const other = { ...kept, head: 'f'.repeat(64) };
  expect(await verify(other)).toMatchObject({
    ok: false,
    broken: { seq: kept.seq, reason: '与检查点不一致：审计链被整体改写过' },
  });
  expect(await verify({ ...kept, seq: kept.seq + 9 })).toMatchObject({ ok: false });
});

test('filters narrow the trail, page by page', async () => {
  const { office } = house.house;
  const { jurisdictionId } = house;
  const seen: number[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await office.listAudit(owner, {
      jurisdictionId,
      act: 'add-account',
      limit: 2,
      cursor: cursor ?? undefined,
    });
    seen.push(...page.items.map(({ seq }) => seq));
    cursor = page.nextCursor;
  } while (cursor !== null);
  expect(seen).toHaveLength(5);
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
  const words = await office.listAudit(owner, { jurisdictionId, q: '李明' });
  expect(words.items.map(({ act }) => act)).toEqual(['revoke-role', 'grant-role', 'add-account']);
  const other = await openText(office, shortReport.replaceAll('云岭市', '岚川市'));
  const there = await office.listAudit(owner, { ...other.on, q: '李明' });
  expect(there.items).toEqual([]);
});
