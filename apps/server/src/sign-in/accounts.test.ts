import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account, AuditList } from '@jiannuo/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localOwner } from '../../../../packages/office/src/actor.ts';
import { openText } from '../../../../packages/office/src/office-fixture.ts';
import { shortReport } from '../../../../packages/office/src/report-fixture.ts';
import { codeOf, cookieOf, goodPassword, openTeamApp, type TeamApp, unit } from './team-fixture.ts';

const logPath = join(tmpdir(), `jiannuo-accounts-${process.pid}.log`);

let house: TeamApp;
const cookies = new Map<string, string>();
beforeAll(async () => {
  house = await openTeamApp({ log: { level: 'trace', path: logPath } });
  for (const [name, password] of house.first) {
    cookies.set(name, await house.enter(name, password));
  }
});
afterAll(async () => {
  await house.close();
  await rm(logPath, { force: true });
});

const cookie = (name: string) => cookies.get(name) ?? '';
const base = () => `/api/j/${house.here.jurisdictionId}`;
const send = (who: string, path: string, body?: unknown, method = 'POST') =>
  house.ask(path.startsWith('/') ? path : `${base()}/${path}`, {
    method,
    cookie: cookie(who),
    ...(body === undefined ? {} : { body }),
  });
const add = (signInName: string, name = `人员${signInName}`) =>
  send('sysadmin', 'accounts', { signInName, name, unit: null, phone: '0000-0000000' });
const grant = (signInName: string, role: string, of: string | null = null) =>
  send('secadmin', 'grants', { signInName, role, unit: of });
async function accountOf(signInName: string): Promise<Account> {
  const response = await house.ask(`${base()}/accounts`, { cookie: cookie('sysadmin') });
  const { items } = (await response.json()) as { items: Account[] };
  const found = items.find((account) => account.signInName === signInName);
  if (found === undefined) throw new Error(`no ${signInName}`);
  return found;
}
async function events(query = ''): Promise<AuditList['items']> {
  await house.settled();
  const response = await house.ask(`${base()}/audit?limit=500${query}`, {
    cookie: cookie('auditadmin'),
  });
  return ((await response.json()) as AuditList).items;
}

describe('the first start', () => {
  test('makes three administrators, each with one role, and the next start none', async () => {
    expect([...house.first.keys()]).toEqual(['sysadmin', 'secadmin', 'auditadmin']);
    expect(await house.accounts.ensureAdministrators()).toEqual([]);
    for (const [name, role] of [
      ['sysadmin', 'system'],
      ['secadmin', 'security'],
      ['auditadmin', 'auditor'],
    ] as const) {
      const account = await accountOf(name);
      expect(account.grants).toEqual([{ role, unit: null }]);
    }
  });

  test('gives them to every place there is, and to one that comes later', async () => {
    const response = await house.ask(`/api/j/${house.elsewhere.jurisdictionId}/accounts`, {
      cookie: cookie('sysadmin'),
    });
    expect(response.status).toBe(200);
    const later = await openText(house.house.office, shortReport.replaceAll('云岭市', '北屏市'));
    const accounts = `/api/j/${later.on.jurisdictionId}/accounts`;
    const asked = () => house.ask(accounts, { cookie: cookie('sysadmin') });
    expect(await codeOf(await asked())).toBe('jurisdiction-not-found');
    expect(await house.accounts.ensureAdministrators()).toEqual([]);
    expect((await asked()).status).toBe(200);
  });
});

describe('accounts', () => {
  test('are added with a password to be used once', async () => {
    const response = await add('liming');
    const { account, oneTimePassword } = (await response.json()) as {
      account: Account;
      oneTimePassword: string;
    };
    expect(account).toMatchObject({ signInName: 'liming', state: 'active', grants: [] });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await house.enter('liming', oneTimePassword)).toBeTruthy();
    expect(await codeOf(await add('liming', '另一人'))).toBe('sign-in-name-taken');
    expect(await codeOf(await add('liming2', '人员liming'))).toBe('account-name-taken');
    expect(await codeOf(await add('李明', '李明'))).toBe('request-invalid');
  });

  test('are changed, and say who they are in the trail from then on', async () => {
    await add('wangfang', '王芳');
    const { id } = await accountOf('wangfang');
    const edited = await send(
      'sysadmin',
      `accounts/${id}`,
      { name: '王芳（教育局）', unit },
      'PATCH',
    );
    expect(await edited.json()).toMatchObject({ name: '王芳（教育局）', unit });
    const wrong = await send('sysadmin', `accounts/${id}`, { unit: '无此单位' }, 'PATCH');
    expect(await codeOf(wrong)).toBe('unit-unknown');
    const [event] = await events('&act=edit-account');
    expect(event?.before).toMatchObject({ name: '王芳' });
    expect(event?.after).toMatchObject({ name: '王芳（教育局）' });
    // The trail is for good: telephone numbers stay out of it.
    expect(JSON.stringify(await events())).not.toContain('0000-0000000');
  });

  test('suspended are out at once, and in again', async () => {
    const oneTime = await house.add('zhaolei', [['viewer']]);
    const their = await house.enter('zhaolei', oneTime);
    const { id } = await accountOf('zhaolei');
    const suspend = (suspended: boolean, who = 'sysadmin') =>
      send(who, `accounts/${id}/suspend`, { suspended });
    expect(await (await suspend(true)).json()).toMatchObject({ state: 'suspended' });
    expect((await house.ask('/api/session', { cookie: their })).status).toBe(401);
    const login = () =>
      house.ask('/api/sign-in', {
        method: 'POST',
        body: { name: 'zhaolei', password: goodPassword },
        from: '10.9.9.9',
      });
    expect(await codeOf(await login())).toBe('sign-in-refused');
    expect(await codeOf(await grant('zhaolei', 'leader'))).toBe('account-suspended');
    await suspend(false, 'secadmin');
    expect((await login()).status).toBe(200);
  });

  test('of administrators are not suspended when they are the last, nor reset by another', async () => {
    const { id: systemId } = await accountOf('sysadmin');
    const { id: securityId } = await accountOf('secadmin');
    const suspend = (who: string, id: string) =>
      send(who, `accounts/${id}/suspend`, { suspended: true });
    expect(await codeOf(await suspend('sysadmin', systemId))).toBe('own-account');
    expect(await codeOf(await suspend('sysadmin', securityId))).toBe('last-administrator');
    expect(await codeOf(await suspend('secadmin', systemId))).toBe('last-administrator');
    const reset = await send('sysadmin', `accounts/${securityId}/reset`);
    expect(await codeOf(reset)).toBe('administrator-at-machine');
  });

  test('reset by the system administrator, or at the machine', async () => {
    const oneTime = await house.add('sunyan', [['viewer']]);
    const their = await house.enter('sunyan', oneTime);
    const { id } = await accountOf('sunyan');
    const response = await send('sysadmin', `accounts/${id}/reset`);
    const { oneTimePassword } = (await response.json()) as { oneTimePassword: string };
    expect((await house.ask('/api/session', { cookie: their })).status).toBe(401);
    expect(await house.enter('sunyan', oneTimePassword, 'Another-river-8')).toBeTruthy();
    const again = await house.accounts.resetAtMachine('SunYan');
    expect(again.oneTimePassword).not.toBe(oneTimePassword);
    await expect(house.accounts.resetAtMachine('nobody')).rejects.toMatchObject({
      code: 'account-not-found',
    });
    const [machine, admin] = await events('&act=reset-password');
    expect([machine?.actor, admin?.actor]).toEqual(['本机用户', '系统管理员']);
  });

  test('of another place are not reached from this one', async () => {
    const there = { jurisdictionId: house.elsewhere.jurisdictionId };
    const person = { signInName: 'faraway', name: '远方', unit: null, phone: null };
    const { account } = await house.accounts.addAccount(localOwner, { ...there, ...person });
    for (const [path, body] of [
      [`accounts/${account.id}/reset`, undefined],
      [`accounts/${account.id}/suspend`, { suspended: true }],
      [`accounts/${account.id}/suspend`, { suspended: false }],
    ] as const) {
      expect(await codeOf(await send('sysadmin', path, body))).toBe('account-not-found');
    }
    const sessions = await send('secadmin', `accounts/${account.id}/end-sessions`);
    expect(await codeOf(sessions)).toBe('account-not-found');
    // A person of another place may help out here: then the list names the guest.
    expect((await grant('faraway', 'viewer')).status).toBe(200);
    expect(await accountOf('faraway')).toMatchObject({ isGuest: true });
  });
});

describe('roles', () => {
  test('are granted and taken by the security administrator, at once', async () => {
    const oneTime = await house.add('chenjing');
    const their = await house.enter('chenjing', oneTime);
    const { jurisdictionId, reportId } = house.here;
    const read = () => house.ask(`/api/j/${jurisdictionId}/reports/${reportId}`, { cookie: their });
    expect(await codeOf(await read())).toBe('jurisdiction-not-found');
    expect(await (await grant('chenjing', 'reporter', unit)).json()).toMatchObject({
      grants: [{ role: 'reporter', unit }],
    });
    expect((await read()).status).toBe(200);
    const gone = { signInName: 'chenjing', role: 'reporter', unit };
    await send('secadmin', 'grants/revoke', gone);
    expect(await codeOf(await read())).toBe('jurisdiction-not-found');
  });

  test('are kept apart by the rules', async () => {
    await house.add('huangbo', [['office']]);
    expect(await codeOf(await grant('huangbo', 'auditor'))).toBe('roles-apart');
    expect(await codeOf(await grant('sysadmin', 'viewer'))).toBe('roles-apart');
    expect(await codeOf(await grant('secadmin', 'office'))).toBe('own-account');
    expect(await codeOf(await grant('huangbo', 'reporter'))).toBe('unit-needed');
    expect(await codeOf(await grant('huangbo', 'reporter', '无此单位'))).toBe('unit-unknown');
    expect(await codeOf(await grant('huangbo', 'leader', unit))).toBe('unit-unfit');
    expect(await codeOf(await grant('nobody', 'office'))).toBe('account-not-found');
    const last = { signInName: 'auditadmin', role: 'auditor', unit: null };
    expect(await codeOf(await send('secadmin', 'grants/revoke', last))).toBe('last-administrator');
  });
});

describe('the trail', () => {
  test('tells of signing in and failing to, with the address, and holds', async () => {
    await house.add('failing', [['viewer']]);
    for (let tries = 0; tries < 6; tries += 1) {
      const body = { name: 'failing', password: `Secret-guess-${tries}` };
      await house.ask('/api/sign-in', { method: 'POST', body, from: '192.0.2.44' });
    }
    const told = (await events('&q=192.0.2.44')).map(({ act, actor, from }) => [act, actor, from]);
    const failed = ['sign-in-failed', '人员failing', '192.0.2.44'];
    expect(told).toEqual([
      ['lock-account', '人员failing', '192.0.2.44'],
      failed,
      failed,
      failed,
      failed,
    ]);
    const { jurisdictionId } = house.here;
    expect(await house.house.office.verifyAudit(localOwner, { jurisdictionId })).toMatchObject({
      ok: true,
    });
  });

  test('tells of refusals, so many a minute and no more', async () => {
    const their = await house.enter('curious', await house.add('curious', [['viewer']]));
    for (let tries = 0; tries < 14; tries += 1) {
      const response = await house.ask(`${base()}/audit`, { cookie: their });
      expect(await codeOf(response)).toBe('forbidden');
    }
    const refused = await events(`&act=refuse&actor=${encodeURIComponent('人员curious')}`);
    expect(refused).toHaveLength(10);
    expect(refused[0]).toMatchObject({
      from: '10.1.2.3',
      after: { operation: 'listAudit', deed: 'read-audit' },
    });
    house.wait(2);
    const there = house.elsewhere.jurisdictionId;
    await house.ask(`/api/j/${there}/units`, { cookie: their });
    await house.settled();
    const { items } = await house.house.office.listAudit(localOwner, {
      jurisdictionId: there,
      act: 'refuse',
    });
    expect(items).toHaveLength(1);
  });

  test('does not keep what was typed as a name nobody has', async () => {
    const typed = 'My-Secret-Password-1';
    await house.ask('/api/sign-in', { method: 'POST', body: { name: typed, password: 'x' } });
    const all = JSON.stringify(await events());
    expect(all.toLowerCase()).not.toContain(typed.toLowerCase());
    expect(all).toContain('未知登录名');
  });

  test('is exported whole, and the export is in it', async () => {
    const auditor = cookie('auditadmin');
    const lines = await house.ask(`${base()}/audit/export?format=ndjson`, { cookie: auditor });
    const text = await lines.text();
    const all = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { seq: number; previousHash: string; hash: string });
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, at) => at + 1));
    for (const [at, { previousHash }] of all.entries()) {
      if (at > 0) expect(previousHash).toBe(all[at - 1]?.hash);
    }
    const csv = await house.ask(`${base()}/audit/export?format=csv&act=sign-in`, {
      cookie: auditor,
    });
    expect(decodeURIComponent(csv.headers.get('content-disposition') ?? '')).toContain(
      '审计记录.csv',
    );
    const [head, first] = (await csv.text()).split('\r\n');
    expect(head).toContain('序号,时间,人员');
    expect(first).toContain('登录');
    const told = await events('&act=export-audit');
    expect(told[0]?.after).toMatchObject({ format: 'csv', filter: { act: 'sign-in' } });
  });

  test('is narrowed by day and by subject', async () => {
    const day = (later: number) => {
      const at = new Date(Date.now() + later * 86_400_000);
      const two = (n: number) => String(n).padStart(2, '0');
      return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
    };
    expect(await events(`&from=${day(2)}`)).toEqual([]);
    expect(await events(`&to=${day(-1)}`)).toEqual([]);
    expect((await events(`&from=${day(0)}&to=${day(1)}`)).length).toBeGreaterThan(10);
    const { id } = await accountOf('wangfang');
    const acts = (await events(`&subjectId=${id}`)).map(({ act }) => act);
    expect(acts).toEqual(['edit-account', 'add-account']);
    expect(await events('&q=%25')).toEqual([]);
  });
});

test('no password, cookie or code stands in the log or in the trail', async () => {
  const name = 'quiet';
  const oneTime = await house.add(name, [['viewer']]);
  const their = await house.enter(name, oneTime);
  const begun = await house.ask('/api/me/second-factor', {
    method: 'POST',
    cookie: their,
    body: { password: goodPassword },
  });
  const { secret } = (await begun.json()) as { secret: string };
  const again = await house.ask('/api/sign-in', {
    method: 'POST',
    body: { name, password: goodPassword },
  });
  const written = `${await readFile(logPath, 'utf8')}${JSON.stringify(await events())}`;
  expect(written).toContain('/api/sign-in');
  const cookieSecret = (value: string) => value.split('.').at(-1) ?? '';
  for (const hidden of [
    goodPassword,
    oneTime,
    secret,
    ...house.first.values(),
    cookieSecret(their),
    cookieSecret(cookieOf(again)),
    ...[...cookies.values()].map(cookieSecret),
    'Secret-guess-0',
  ]) {
    expect(hidden.length).toBeGreaterThan(7);
    expect(written).not.toContain(hidden);
  }
  const { rows } = await house.house.database.tables
    .selectFrom('sign_in_session')
    .selectAll()
    .execute()
    .then((found) => ({ rows: JSON.stringify(found) }));
  expect(rows).not.toContain(cookieSecret(their));
});
