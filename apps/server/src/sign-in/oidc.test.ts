import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goodPassword, openTeamApp, type TeamApp } from './team-fixture.ts';

interface Told {
  readonly status?: number;
  readonly location?: string;
  readonly body?: object;
}

/** A small provider of identities: it believes whoever comes is `who`. */
class Provider {
  who: Record<string, unknown> = {};
  /** Changes an identity's claims before they are signed, as a forger would. */
  forge: (claims: Record<string, unknown>) => Record<string, unknown> = (claims) => claims;
  asked = 0;
  readonly #server: Server;
  readonly #key: KeyObject;
  readonly #jwk: object;
  readonly #codes = new Map<string, { nonce: string; challenge: string; redirect: string }>();

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.#key = privateKey;
    this.#jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' };
    this.#server = createServer((request, response) => {
      void this.#answer(request).then(({ status = 200, location, body }) => {
        if (location !== undefined) response.setHeader('location', location);
        response.setHeader('content-type', 'application/json');
        response.statusCode = status;
        response.end(JSON.stringify(body ?? {}));
      });
    });
  }

  async listen(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  get issuer(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #answer(request: IncomingMessage): Promise<Told> {
    this.asked += 1;
    const { issuer } = this;
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/.well-known/openid-configuration') {
      return {
        body: {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/keys`,
          response_types_supported: ['code'],
          id_token_signing_alg_values_supported: ['RS256'],
          subject_types_supported: ['public'],
        },
      };
    }
    if (url.pathname === '/keys') return { body: { keys: [this.#jwk] } };
    if (url.pathname === '/authorize') {
      const of = (name: string) => url.searchParams.get(name) ?? '';
      const code = `code-${this.#codes.size}`;
      const redirect = of('redirect_uri');
      this.#codes.set(code, { nonce: of('nonce'), challenge: of('code_challenge'), redirect });
      const back = new URL(redirect);
      back.searchParams.set('code', code);
      back.searchParams.set('state', of('state'));
      return { status: 302, location: back.href };
    }
    return this.#token(await bodyOf(request));
  }

  #token(body: URLSearchParams): Told {
    const known = this.#codes.get(body.get('code') ?? '');
    const verifier = body.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (known?.challenge !== challenge || known.redirect !== body.get('redirect_uri')) {
      return { status: 400, body: { error: 'invalid_grant' } };
    }
    const now = Math.floor(Date.now() / 1000);
    const claims = this.forge({
      iss: this.issuer,
      aud: 'jiannuo',
      sub: 's1',
      iat: now,
      exp: now + 60,
      nonce: known.nonce,
      ...this.who,
    });
    return { body: { access_token: 'a', token_type: 'bearer', id_token: this.#sign(claims) } };
  }

  #sign(claims: object): string {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = `${part({ alg: 'RS256', kid: 'k1' })}.${part(claims)}`;
    return `${text}.${createSign('RSA-SHA256').update(text).sign(this.#key, 'base64url')}`;
  }
}

async function bodyOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString();
  return new URLSearchParams(text);
}

const provider = new Provider();
let house: TeamApp;
beforeAll(async () => {
  await provider.listen();
  house = await openTeamApp({ team: { oidc: settings() } });
  await house.enter('wangfang', await house.add('wangfang', [['viewer']]));
});
afterAll(async () => {
  await house.close();
  await provider.close();
});

function settings(create = false) {
  return {
    issuer: provider.issuer,
    clientId: 'jiannuo',
    clientSecret: 'oidc-secret',
    claim: 'preferred_username',
    name: '省统一身份认证',
    create,
    insecure: true,
  };
}

/** Goes to the provider and comes back, as a browser does. */
async function goRound(to: TeamApp, change: (back: URL) => void = () => undefined) {
  const start = await to.ask('/sign-in/oidc');
  const state = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const there = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' });
  const back = new URL(there.headers.get('location') ?? '');
  change(back);
  const end = await to.ask(back.pathname + back.search, { cookie: state });
  const set = end.headers.getSetCookie().find((value) => value.startsWith('jiannuo-0='));
  return { start, end, location: end.headers.get('location'), cookie: set?.split(';')[0] ?? '' };
}

describe('signing in through a provider', () => {
  test('asks nobody before somebody does', async () => {
    expect(provider.asked).toBe(0);
    const ways = await house.ask('/api/sign-in');
    expect(await ways.json()).toEqual({ team: true, oidc: { name: '省统一身份认证' } });
    expect(provider.asked).toBe(0);
  });

  test('gives the session of the account the claim names', async () => {
    provider.who = { preferred_username: 'WangFang', name: '王芳' };
    const { start, location, cookie } = await goRound(house);
    expect(start.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect(start.headers.get('location')).toMatch(/code_challenge_method=S256/);
    expect(location).toBe('/');
    const session = await house.ask('/api/session', { cookie });
    expect(await session.json()).toMatchObject({
      account: { signInName: 'wangfang' },
      mustChangePassword: false,
    });
  });

  test('makes no account unless it is set to', async () => {
    provider.who = { preferred_username: 'newcomer', name: '新人' };
    expect(await goRound(house)).toMatchObject({
      location: '/sign-in?problem=identity-unknown',
      cookie: '',
    });
    const making = await openTeamApp({ team: { oidc: settings(true) } });
    try {
      const { cookie } = await goRound(making);
      const session = (await (await making.ask('/api/session', { cookie })).json()) as object;
      expect(session).toMatchObject({ user: '新人（newcomer）', grants: [], reports: [] });
      // There is no password it could sign in with.
      const body = { name: 'newcomer', password: goodPassword };
      expect((await making.ask('/api/sign-in', { method: 'POST', body })).status).toBe(401);
    } finally {
      await making.close();
    }
  });

  test.each([
    ['a state that is not ours', (back: URL) => back.searchParams.set('state', 'x')],
    ['a code that is none', (back: URL) => back.searchParams.set('code', 'x')],
    ['no code', (back: URL) => back.searchParams.delete('code')],
  ])('refuses %s', async (_, change) => {
    provider.who = { preferred_username: 'wangfang' };
    expect(await goRound(house, change)).toMatchObject({
      location: '/sign-in?problem=identity-failed',
      cookie: '',
    });
  });

  test('refuses an answer in another browser', async () => {
    const start = await house.ask('/sign-in/oidc');
    const there = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' });
    const back = new URL(there.headers.get('location') ?? '');
    const end = await house.ask(back.pathname + back.search);
    expect(end.headers.get('location')).toBe('/sign-in?problem=identity-failed');
  });

  test.each([
    ['for another', { aud: 'somebody-else' }],
    ['from another', { iss: 'https://evil.example' }],
    ['of another time', { exp: 1 }],
    ['asked for by another', { nonce: 'x' }],
  ])('refuses an identity %s', async (_, lie) => {
    provider.who = { preferred_username: 'wangfang' };
    provider.forge = (claims) => ({ ...claims, ...lie });
    expect(await goRound(house)).toMatchObject({
      location: '/sign-in?problem=identity-failed',
      cookie: '',
    });
    provider.forge = (claims) => claims;
  });

  test('lets nobody in whose account is suspended', async () => {
    await house.house.database.tables
      .updateTable('account')
      .set({ state: 'suspended' })
      .where('sign_in_name', '=', 'wangfang')
      .execute();
    provider.who = { preferred_username: 'wangfang' };
    expect((await goRound(house)).location).toBe('/sign-in?problem=identity-unknown');
  });
});

test('without a provider there is no such page', async () => {
  const plain = await openTeamApp();
  try {
    expect((await plain.ask('/sign-in/oidc')).status).not.toBe(302);
  } finally {
    await plain.close();
  }
});
