import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeOf, cookieOf, goodPassword, openTeamApp, type TeamApp } from './team-fixture.ts';

let house: TeamApp;
beforeAll(async () => {
  house = await openTeamApp();
});
afterAll(() => house.close());

let people = 0;
const newName = () => {
  people += 1;
  return `person${people}`;
};

/** Tries to sign in; every test from an address of its own. */
const signIn = (name: string, password: string, from = `10.0.0.${people % 250}`) =>
  house.ask('/api/sign-in', { method: 'POST', body: { name, password }, from });
const get = (path: string, cookie: string) => house.ask(path, { cookie });
const post = (path: string, cookie: string, body?: unknown) =>
  house.ask(path, { method: 'POST', cookie, ...(body === undefined ? {} : { body }) });
const session = async (cookie: string) =>
  (await (await get('/api/session', cookie)).json()) as Record<string, unknown>;

async function viewer() {
  const name = newName();
  const oneTime = await house.add(name, [['viewer']]);
  return { name, oneTime, cookie: await house.enter(name, oneTime) };
}

describe('the first sign-in', () => {
  test('takes nothing but a new password', async () => {
    const name = newName();
    const oneTime = await house.add(name, [['viewer']]);
    const first = await signIn(name, oneTime);
    expect(first.status).toBe(200);
    const cookie = cookieOf(first);
    const asked = await session(cookie);
    expect(asked).toMatchObject({ mustChangePassword: true, reports: [], jurisdictions: [] });
    const { jurisdictionId, reportId } = house.here;
    for (const path of [
      `/api/j/${jurisdictionId}/reports/${reportId}`,
      `/api/j/${jurisdictionId}/accounts`,
      '/api/reports?name=x',
    ]) {
      const response = await (path.startsWith('/api/reports')
        ? post(path, cookie, 'x')
        : get(path, cookie));
      expect(await codeOf(response)).toBe('password-must-change');
    }
    const change = (next: string) => post('/api/me/password', cookie, { current: oneTime, next });
    expect(await codeOf(await change('short'))).toBe('password-short');
    expect(await codeOf(await change(oneTime))).toBe('password-used');
    const changed = await change(goodPassword);
    expect(changed.status).toBe(200);
    // The session is a new one: what the slip of paper opened is closed.
    expect((await get('/api/session', cookie)).status).toBe(401);
    expect(await session(cookieOf(changed))).toMatchObject({
      mustChangePassword: false,
      team: true,
    });
    expect((await signIn(name, oneTime)).status).toBe(401);
  });

  test('the last five passwords may not be used again', async () => {
    let { cookie } = await viewer();
    let current = goodPassword;
    for (const next of ['Bridge-second-2', 'Bridge-third-3', 'Bridge-fourth-4', 'Bridge-fifth-5']) {
      cookie = cookieOf(await post('/api/me/password', cookie, { current, next }));
      current = next;
    }
    const again = (next: string) => post('/api/me/password', cookie, { current, next });
    expect(await codeOf(await again(goodPassword))).toBe('password-used');
    cookie = cookieOf(await again('Bridge-sixth-6'));
    current = 'Bridge-sixth-6';
    expect((await again(goodPassword)).status).toBe(200);
  });
});

describe('guessing', () => {
  test('locks an account, and a name nobody has, in the same way', async () => {
    const { name } = await viewer();
    const answers = async (tried: string) => {
      const told: unknown[] = [];
      for (let tries = 0; tries < 7; tries += 1) {
        const response = await signIn(tried, `wrong-${tries}`);
        const { requestId: _, ...body } = (await response.json()) as Record<string, unknown>;
        told.push([response.status, body]);
      }
      return told;
    };
    const known = await answers(name);
    people += 1;
    expect(await answers('nobody-has-this')).toEqual(known);
    expect(known.map((entry) => (entry as [number])[0])).toEqual([
      401, 401, 401, 401, 429, 429, 429,
    ]);
    // Not even the right password opens it now.
    expect(await codeOf(await signIn(name, goodPassword))).toBe('sign-in-locked');
  });

  test('the lock lifts by itself', async () => {
    const { name } = await viewer();
    for (let tries = 0; tries < 5; tries += 1) await signIn(name, 'wrong');
    expect(await codeOf(await signIn(name, goodPassword))).toBe('sign-in-locked');
    house.wait(16);
    expect((await signIn(name, goodPassword)).status).toBe(200);
  });

  test('many at once count one after the other', async () => {
    const { name } = await viewer();
    const all = await Promise.all(Array.from({ length: 12 }, () => signIn(name, 'wrong')));
    const wrong = all.filter(({ status }) => status === 401);
    expect(wrong).toHaveLength(4);
    expect(await codeOf(await signIn(name, goodPassword))).toBe('sign-in-locked');
  });

  test('is slowed down by address, whatever the names', async () => {
    const from = '192.0.2.7';
    const statuses: number[] = [];
    for (let tries = 0; tries < 52; tries += 1) {
      statuses.push((await signIn(`stranger${tries}`, 'x', from)).status);
    }
    expect(statuses.slice(0, 50).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(50)).toEqual([429, 429]);
    const { name } = await viewer();
    expect((await signIn(name, goodPassword, from)).status).toBe(429);
    expect((await signIn(name, goodPassword, '192.0.2.8')).status).toBe(200);
  });

  test('takes as long for a name nobody has', async () => {
    const slow = await openTeamApp({ accounts: { failedAnswerMs: 120 } });
    try {
      await slow.add('somebody');
      const took = async (name: string) => {
        const startedAt = performance.now();
        await slow.ask('/api/sign-in', { method: 'POST', body: { name, password: 'x' } });
        return performance.now() - startedAt;
      };
      for (const name of ['somebody', 'nobody']) expect(await took(name)).toBeGreaterThan(115);
    } finally {
      await slow.close();
    }
  });

  test.each(["' or '1'='1", "x'; drop table account; --", '%', '_', 'person\\', '张伟', '..'])(
    'a name that is no name (%s) is nobody’s',
    async (name) => {
      people += 1;
      expect(await codeOf(await signIn(name, "' or '1'='1"))).toBe('sign-in-refused');
    },
  );

  test('a changed account name is found whatever its case', async () => {
    const { name } = await viewer();
    expect((await signIn(` ${name.toUpperCase()} `, goodPassword)).status).toBe(200);
  });
});

describe('the session', () => {
  test('is a cookie scripts cannot read and other sites cannot send', async () => {
    const { name } = await viewer();
    const plain = (await signIn(name, goodPassword)).headers.get('set-cookie') ?? '';
    expect(plain).toMatch(/^jiannuo-0=[\w.-]+; Path=\/; HttpOnly; SameSite=Strict$/);
    const response = await house.app.request('https://127.0.0.1/api/sign-in', {
      method: 'POST',
      body: JSON.stringify({ name, password: goodPassword }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; Secure; SameSite=Strict$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('is never one the asker brought, and ends when one signs in anew', async () => {
    const { name, cookie } = await viewer();
    const planted = `jiannuo-0=${house.here.jurisdictionId}.${house.here.reportId}.${'x'.repeat(43)}`;
    const login = (brought: string) =>
      house.ask('/api/sign-in', {
        method: 'POST',
        cookie: brought,
        body: { name, password: goodPassword },
      });
    const fresh = cookieOf(await login(planted));
    expect(fresh).not.toBe(planted);
    expect((await get('/api/session', planted)).status).toBe(401);
    expect((await get('/api/session', cookie)).status).toBe(200);
    const third = cookieOf(await login(cookie));
    expect((await get('/api/session', cookie)).status).toBe(401);
    expect((await get('/api/session', third)).status).toBe(200);
    for (const bad of [
      `${third}x`,
      third.replace(/.$/, 'A').replace(/.$/, 'B'),
      'jiannuo-0=',
      '',
    ]) {
      expect((await get('/api/session', bad)).status).toBe(401);
    }
  });

  test('ends after half an hour without use, and after twelve hours in any case', async () => {
    const { name, cookie } = await viewer();
    house.wait(29);
    expect((await get('/api/session', cookie)).status).toBe(200);
    house.wait(29);
    expect((await get('/api/session', cookie)).status).toBe(200);
    house.wait(31);
    expect(await codeOf(await get('/api/session', cookie))).toBe('sign-in-needed');
    const long = cookieOf(await signIn(name, goodPassword));
    for (let half = 0; half < 24; half += 1) {
      house.wait(29);
      expect((await get('/api/session', long)).status).toBe(200);
    }
    house.wait(29);
    expect((await get('/api/session', long)).status).toBe(401);
  });

  test('is listed and ended from another', async () => {
    const { name, cookie } = await viewer();
    const other = cookieOf(await signIn(name, goodPassword));
    const me = (await (await get('/api/me', cookie)).json()) as {
      sessions: { id: string; isThis: boolean; from: string }[];
    };
    expect(me.sessions).toHaveLength(2);
    expect(me.sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
    const target = me.sessions.find(({ isThis }) => !isThis);
    expect((await post(`/api/me/sessions/${target?.id}/end`, cookie)).status).toBe(200);
    expect((await get('/api/session', other)).status).toBe(401);
    const again = await post(`/api/me/sessions/${target?.id}/end`, cookie);
    expect(await codeOf(again)).toBe('session-not-found');
    const third = cookieOf(await signIn(name, goodPassword));
    expect((await post('/api/me/sessions/end', cookie)).status).toBe(200);
    expect((await get('/api/session', third)).status).toBe(401);
    expect((await post('/api/sign-out', cookie)).status).toBe(200);
    expect((await get('/api/session', cookie)).status).toBe(401);
  });

  test('of another person cannot be ended by its id', async () => {
    const one = await viewer();
    const two = await viewer();
    const me = (await (await get('/api/me', two.cookie)).json()) as { sessions: { id: string }[] };
    const response = await post(`/api/me/sessions/${me.sessions[0]?.id}/end`, one.cookie);
    expect(await codeOf(response)).toBe('session-not-found');
    expect((await get('/api/session', two.cookie)).status).toBe(200);
  });

  test('shows what one may do, where', async () => {
    const { cookie } = await viewer();
    const { jurisdictionId } = house.here;
    const asked = (await session(cookie)) as {
      jurisdictions: { id: string }[];
      may: Record<string, Record<string, unknown>>;
      canEdit: boolean;
    };
    expect(asked.jurisdictions.map(({ id }) => id)).toEqual([jurisdictionId]);
    expect(Object.keys(asked.may)).toEqual([jurisdictionId]);
    expect(asked.may[jurisdictionId]).toEqual({
      read: 'any',
      'export-ledger': 'any',
      'read-boards': 'any',
    });
    expect(asked.canEdit).toBe(false);
  });
});

describe('other ways in', () => {
  test('the token signs nobody in', async () => {
    const response = await house.ask('/?token=token-for-tests');
    expect(response.headers.get('set-cookie')).toBeNull();
    const bearer = { authorization: 'Bearer token-for-tests' };
    const asked = await house.ask('/api/session', { headers: bearer });
    expect(await codeOf(asked)).toBe('sign-in-needed');
  });

  test('a page of another site can neither sign anybody in nor out', async () => {
    const { name, cookie } = await viewer();
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const body = { name, password: goodPassword };
      const login = await house.ask('/api/sign-in', { method: 'POST', body, headers });
      expect(await codeOf(login)).toBe('forbidden');
      expect(login.headers.get('set-cookie')).toBeNull();
      const out = await house.ask('/api/sign-out', { method: 'POST', cookie, headers });
      expect(await codeOf(out)).toBe('forbidden');
    }
    expect((await get('/api/session', cookie)).status).toBe(200);
  });

  test('a forwarded address is believed behind a proxy only, and the last one', async () => {
    const { name, cookie } = await viewer();
    const headers = {
      'x-forwarded-for': '203.0.113.9, 198.51.100.4',
      'x-forwarded-proto': 'https',
    };
    const login = (to: TeamApp, who: string) =>
      to.ask('/api/sign-in', {
        method: 'POST',
        body: { name: who, password: goodPassword },
        headers,
      });
    expect((await login(house, name)).headers.get('set-cookie')).not.toContain('Secure');
    const fromOf = async (to: TeamApp, at: string) =>
      ((await (await to.ask('/api/me', { cookie: at })).json()) as { sessions: { from: string }[] })
        .sessions[0]?.from;
    expect(await fromOf(house, cookie)).toBe('10.1.2.3');
    const behind = await openTeamApp({ team: { behindProxy: true } });
    try {
      await behind.enter('a-viewer', await behind.add('a-viewer', [['viewer']]));
      const response = await login(behind, 'a-viewer');
      expect(response.headers.get('set-cookie')).toContain('Secure');
      expect(await fromOf(behind, cookieOf(response))).toBe('198.51.100.4');
    } finally {
      await behind.close();
    }
  });
});

describe('what was answered', () => {
  test('to one person is not given to another, nor after roles have changed', async () => {
    const office = house.add(newName(), [['office']]);
    const name = `person${people}`;
    const cookie = await house.enter(name, await office);
    const { jurisdictionId, reportId } = house.here;
    const path = `/api/j/${jurisdictionId}/reports/${reportId}`;
    const first = await get(path, cookie);
    const etag = first.headers.get('etag') ?? '';
    const held = (who: string) =>
      house.ask(path, { cookie: who, headers: { 'if-none-match': etag } });
    expect((await held(cookie)).status).toBe(304);
    const other = await viewer();
    expect((await held(other.cookie)).status).toBe(200);
    const stranger = await house.enter(newName(), await house.add(`person${people}`));
    expect(await codeOf(await held(stranger))).toBe('jurisdiction-not-found');
    // Even "whatever you have" tells nothing of a place one has no part in.
    const any = { 'if-none-match': '*' };
    for (const place of [house.elsewhere.jurisdictionId, house.here.reportId]) {
      const units = `/api/j/${place}/units`;
      const response = await house.ask(units, { cookie: other.cookie, headers: any });
      expect(await codeOf(response)).toBe('jurisdiction-not-found');
    }
  });
});
