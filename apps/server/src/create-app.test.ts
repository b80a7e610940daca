import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from './create-app.ts';
import { openTestApp, type TestApp, token } from './server-fixture.ts';
import { SessionCookie } from './session-cookie.ts';

let house: TestApp;
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(join(tmpdir(), 'jiannuo-web-'));
  await mkdir(join(webRoot, 'assets'));
  await writeFile(join(webRoot, 'index.html'), '<!doctype html><title>践诺</title>');
  await writeFile(join(webRoot, 'assets/app.js'), 'plain');
  await writeFile(join(webRoot, 'assets/app.js.br'), 'packed');
  house = await openTestApp({ webRoot, port: () => 4321 });
});
afterAll(async () => {
  await house.close();
  await rm(webRoot, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  house.app.request(`http://127.0.0.1${path}`, { headers });
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code;
const page = () => `/api/j/${house.on.jurisdictionId}/reports/${house.on.reportId}/page`;

describe('signing in', () => {
  test('the address with the token sets a cookie and goes on without it', async () => {
    const response = await get(`/some/page?x=1&token=${token}`);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe('/some/page?x=1');
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^jiannuo-4321=/);
    expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/);
    const session = await get('/api/session', { cookie: cookie.split(';')[0] ?? '' });
    expect(await session.json()).toMatchObject({ user: '本机用户', canEdit: true });
  });

  test('never leads to another host', async () => {
    const response = await get(`//evil.example/?token=${token}`);
    expect(response.headers.get('location')).toBe('/evil.example/');
  });

  test('a wrong token is told where the right one is, and only so often', async () => {
    const app = createApp(house.options);
    const wrong = () => app.request('http://127.0.0.1/?token=wrong');
    const first = await wrong();
    expect(first.status).toBe(401);
    expect(await first.text()).toContain('ready');
    const statuses: number[] = [];
    for (let tries = 0; tries < 25; tries += 1) statuses.push((await wrong()).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await app.request(`http://127.0.0.1/?token=${token}`)).status).toBe(302);
  });

  test('a session outlives a restart with the same secret, and no other', async () => {
    const secret = new SessionCookie(Buffer.alloc(32, 1));
    const now = Date.now();
    const value = secret.issue(now);
    expect(new SessionCookie(Buffer.alloc(32, 1)).isGood(value, now)).toBe(true);
    expect(new SessionCookie(Buffer.alloc(32, 2)).isGood(value, now)).toBe(false);
    expect(secret.isGood(value, now + 31 * 24 * 3600 * 1000)).toBe(false);
    for (const bad of ['', 'x', `${value}x`, value.replace('1.', '2.'), undefined]) {
      expect(secret.isGood(bad, now)).toBe(false);
    }
  });
});

describe('who may ask', () => {
  test('other host names are refused on a loopback address', async () => {
    const response = await house.app.request('http://evil.example/api/session');
    expect(await codeOf(response)).toBe('host-not-allowed');
    const open = createApp({ ...house.options, host: '0.0.0.0' });
    expect((await open.request('http://office.example/healthz')).status).toBe(200);
  });

  test('writes from pages of other sites are refused', async () => {
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of foreign) {
      const response = await house.ask('/api/reports?name=x', { method: 'POST', headers });
      expect(await codeOf(response)).toBe('forbidden');
    }
    const own = { origin: 'http://127.0.0.1', 'sec-fetch-site': 'same-origin' };
    const response = await house.ask('/api/reports', { method: 'POST', headers: own });
    expect(await codeOf(response)).toBe('request-invalid');
  });

  test('every answer carries the headers that keep scripts and frames out', async () => {
    for (const path of ['/', '/api/nothing', '/healthz']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });
});

describe('reads', () => {
  test('an unchanged ledger answers in a word, a changed one in full', async () => {
    const first = await house.ask(page());
    const etag = first.headers.get('etag') ?? '';
    const held = { 'if-none-match': `W/"x", ${etag}` };
    const again = await house.ask(page(), { headers: held });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
    const { commitments } = (await first.json()) as { commitments: { id: string }[] };
    const path = `/api/j/${house.on.jurisdictionId}/commitments/${commitments[0]?.id}`;
    const body = JSON.stringify({ revision: 1, note: '改' });
    expect((await house.ask(path, { method: 'PATCH', body })).status).toBe(200);
    expect((await house.ask(page(), { headers: held })).status).toBe(200);
  });

  test('are compressed as asked', async () => {
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync };
    const plain = await (await house.ask(page())).text();
    for (const encoding of ['br', 'gzip'] as const) {
      const response = await house.ask(page(), { headers: { 'accept-encoding': encoding } });
      expect(response.headers.get('content-encoding')).toBe(encoding);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(unpack[encoding](bytes).toString()).toBe(plain);
    }
    const refused = { 'accept-encoding': 'br;q=0, identity' };
    expect(
      (await house.ask(page(), { headers: refused })).headers.get('content-encoding'),
    ).toBeNull();
  });

  test('speak the language asked for', async () => {
    const message = async (path: string, headers: Record<string, string> = {}) =>
      ((await (await get(path, headers)).json()) as { message: string }).message;
    expect(await message('/api/session')).toContain('登录');
    expect(await message('/api/session?lang=en')).toContain('Not signed in');
    const english = { 'accept-language': 'fr, en;q=0.8, zh;q=0.2' };
    expect(await message('/api/session', english)).toContain('Not signed in');
    expect(await message('/api/session', { cookie: 'lang=en' })).toContain('Not signed in');
  });
});

describe('the web app', () => {
  test('stands at every page address, and only there', async () => {
    for (const path of ['/', '/j/1/report', '/%E4%BA%91', '/..%2f..%2fetc%2fpasswd']) {
      const response = await get(path, { accept: 'text/html' });
      expect(await response.text()).toContain('践诺');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
    for (const path of ['/missing.js', '/..%2f..%2fpackage.json', '/%E0%A4%A', '/a%00b.js']) {
      expect(await codeOf(await get(path, { accept: 'text/html' }))).toBe('route-not-found');
    }
    expect(await codeOf(await get('/page', { accept: 'application/json' }))).toBe(
      'route-not-found',
    );
    expect(await codeOf(await get('/api/page', { authorization: `Bearer ${token}` }))).toBe(
      'route-not-found',
    );
  });

  test('sends the packed file where there is one, and lets it be kept', async () => {
    const packed = await get('/assets/app.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers.get('content-encoding')).toBe('br');
    expect(await packed.text()).toBe('packed');
    expect(packed.headers.get('cache-control')).toContain('immutable');
    expect(await (await get('/assets/app.js')).text()).toBe('plain');
    const held = { 'if-none-match': packed.headers.get('etag') ?? '', 'accept-encoding': 'br' };
    expect((await get('/assets/app.js', held)).status).toBe(304);
  });

  test('says so when it is not built', async () => {
    const app = createApp({ ...house.options, webRoot: null });
    expect(await codeOf(await app.request('http://127.0.0.1/'))).toBe('web-not-built');
  });
});

test('a defect is answered as internal with its number, and tells nothing of itself', async () => {
  const office = {
    ...house.options.office,
    readSession: () => Promise.reject(new Error('secret path /root/x')),
  };
  const app = createApp({ ...house.options, office });
  const headers = { authorization: `Bearer ${token}` };
  const response = await app.request('http://127.0.0.1/api/session', { headers });
  const body = (await response.json()) as { code: string; message: string; requestId: string };
  expect(response.status).toBe(500);
  expect(body.code).toBe('internal');
  expect(body.message).toContain(body.requestId);
  expect(JSON.stringify(body)).not.toContain('secret');
});
