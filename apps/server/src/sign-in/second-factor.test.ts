import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, cookieOf, goodPassword, openTeamApp, type TeamApp } from './team-fixture.ts';

let house: TeamApp;
let later = 0;
beforeAll(async () => {
  house = await openTeamApp({ accounts: { settings: { secondFactorFor: ['office'] } } });
});
afterAll(() => house.close());

const post = (path: string, body: unknown, cookie = '') =>
  house.ask(path, { method: 'POST', body, cookie });
const signIn = (name: string, code?: string) =>
  post('/api/sign-in', { name, password: goodPassword, ...(code === undefined ? {} : { code }) });

/** The code an authenticator shows at the accounts' time. */
function codeAt(secret: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const interval = Buffer.alloc(8);
  interval.writeBigUInt64BE(BigInt(Math.floor((Date.now() + later) / 30_000)));
  const digest = createHmac('sha1', key).update(interval).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  const number = (digest.readUInt32BE(at) & 0x7fffffff) % 1_000_000;
  return String(number).padStart(6, '0');
}
function wait(minutes: number): void {
  later += minutes * 60_000;
  house.wait(minutes);
}

async function withFactor(name: string, role: string) {
  const cookie = await house.enter(name, await house.add(name, [[role]]));
  const begun = await post('/api/me/second-factor', { password: goodPassword }, cookie);
  const { secret } = (await begun.json()) as { secret: string };
  const confirmed = await post('/api/me/second-factor/confirm', { code: codeAt(secret) }, cookie);
  const { codes } = (await confirmed.json()) as { codes: string[] };
  return { cookie, secret, codes };
}

test('is asked for once set up, each code once', async () => {
  const { secret } = await withFactor('one', 'viewer');
  expect(await codeOf(await signIn('one'))).toBe('second-factor-needed');
  // The code that confirmed it has been used.
  expect(await codeOf(await signIn('one', codeAt(secret)))).toBe('second-factor-refused');
  wait(1);
  const code = codeAt(secret);
  const both = await Promise.all([signIn('one', code), signIn('one', code)]);
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 401]));
  expect(await codeOf(await signIn('one', '000000'))).toBe('second-factor-refused');
});

test('wrong codes lock the account as wrong passwords do', async () => {
  const { secret } = await withFactor('two', 'viewer');
  const codes: string[] = [];
  for (let tries = 0; tries < 6; tries += 1) codes.push(await codeOf(await signIn('two', '12')));
  expect(codes.slice(0, 4)).toEqual(Array(4).fill('second-factor-refused'));
  expect(codes.slice(4)).toEqual(Array(2).fill('sign-in-locked'));
  wait(16);
  expect((await signIn('two', codeAt(secret))).status).toBe(200);
});

test('a recovery code stands in for it, once', async () => {
  const { codes } = await withFactor('three', 'viewer');
  expect(codes).toHaveLength(10);
  const [code = ''] = codes;
  const entered = await signIn('three', code.toLowerCase());
  expect(entered.status).toBe(200);
  const me = await house.ask('/api/me', { cookie: cookieOf(entered) });
  expect(await me.json()).toMatchObject({ secondFactor: { on: true, recoveryLeft: 9 } });
  expect(await codeOf(await signIn('three', code))).toBe('second-factor-refused');
});

test('must be set up by a role that needs it, and cannot be turned off', async () => {
  const name = 'four';
  const cookie = await house.enter(name, await house.add(name, [['office']]));
  const { jurisdictionId } = house.here;
  const units = () => house.ask(`/api/j/${jurisdictionId}/units`, { cookie });
  expect(await codeOf(await units())).toBe('second-factor-must-set');
  const asked = await house.ask('/api/session', { cookie });
  expect(await asked.json()).toMatchObject({ mustSetSecondFactor: true, reports: [] });
  const begun = await post('/api/me/second-factor', { password: goodPassword }, cookie);
  const { secret } = (await begun.json()) as { secret: string };
  const wrong = await post('/api/me/second-factor/confirm', { code: '000000' }, cookie);
  expect(await codeOf(wrong)).toBe('second-factor-refused');
  await post('/api/me/second-factor/confirm', { code: codeAt(secret) }, cookie);
  expect((await units()).status).toBe(200);
  const drop = await post('/api/me/second-factor/drop', { password: goodPassword }, cookie);
  expect(await codeOf(drop)).toBe('second-factor-required');
});

test('is turned off with the password where no role needs it', async () => {
  const { cookie } = await withFactor('five', 'viewer');
  const drop = (password: string) => post('/api/me/second-factor/drop', { password }, cookie);
  expect(await codeOf(await drop('wrong'))).toBe('password-wrong');
  expect((await drop(goodPassword)).status).toBe(200);
  expect((await signIn('five')).status).toBe(200);
});

test('a secret sealed with another key is told as such, and reset at the machine', async () => {
  await withFactor('six', 'viewer');
  await house.house.database.tables
    .updateTable('sign_in_second_factor')
    .set({ sealed_secret: 'broken' })
    .where('account_id', 'in', (found) =>
      found.selectFrom('account').select('account_id').where('sign_in_name', '=', 'six'),
    )
    .execute();
  expect(await codeOf(await signIn('six', '123456'))).toBe('second-factor-unreadable');
  const { oneTimePassword } = await house.accounts.resetAtMachine('six');
  expect(await house.enter('six', oneTimePassword, 'Another-river-8')).toBeTruthy();
});
