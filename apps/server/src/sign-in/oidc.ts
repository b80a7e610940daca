import { OfficeError } from '@jiannuo/office';
import { type Context, Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import * as client from 'openid-client';
import type { Log } from '../log.ts';
import type { RequestEnv } from '../request-facts.ts';
import { askerOf, isSecure } from './asker.ts';
import type { OidcSettings, TeamOptions } from './team.ts';
import type { TeamSession } from './team-session.ts';

const startPath = '/sign-in/oidc';
const donePath = '/sign-in/oidc/done';
/** Longest to sign in at the provider, in seconds. */
const signInSeconds = 600;
/** Longest to wait for the provider, in seconds. */
const waitSeconds = 10;

export interface OidcOptions {
  readonly team: TeamOptions;
  readonly settings: OidcSettings;
  readonly session: TeamSession;
  readonly cookieName: () => string;
  readonly log: Log;
}

/** Signing in through a provider of identities: there and back. The provider is asked only then. */
export function oidcPages(options: OidcOptions): Hono<RequestEnv> {
  const { team, settings, session, log } = options;
  const pages = new Hono<RequestEnv>();
  const cookieName = () => `${options.cookieName()}-oidc`;
  let known: Promise<client.Configuration> | undefined;
  const provider = () => {
    known ??= discover(settings).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };

  pages.get(startPath, (c) =>
    orBack(c, log, async () => {
      const config = await provider();
      const verifier = client.randomPKCECodeVerifier();
      const state = client.randomState();
      const nonce = client.randomNonce();
      // Not `Strict`: the provider's redirect comes from another site.
      setCookie(c, cookieName(), [state, nonce, verifier].join('.'), {
        httpOnly: true,
        sameSite: 'Lax',
        secure: isSecure(c, team.behindProxy),
        path: startPath,
        maxAge: signInSeconds,
      });
      const address = client.buildAuthorizationUrl(config, {
        redirect_uri: new URL(donePath, originOf(c, team)).href,
        scope: 'openid profile',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return c.redirect(address.href, 302);
    }),
  );

  pages.get(donePath, (c) =>
    orBack(c, log, async () => {
      const [state = '', nonce = '', verifier = ''] = (getCookie(c, cookieName()) ?? '').split('.');
      deleteCookie(c, cookieName(), { path: startPath });
      if (state === '') throw new OfficeError('identity-failed');
      const came = new URL(donePath + new URL(c.req.url).search, originOf(c, team));
      const tokens = await client.authorizationCodeGrant(await provider(), came, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      const signInName = claims?.[settings.claim];
      if (typeof signInName !== 'string') throw new OfficeError('identity-unknown');
      const name = typeof claims?.['name'] === 'string' ? claims['name'] : null;
      const asker = askerOf(c, team.behindProxy);
      const identity = { signInName, name, isToBeMade: settings.create };
      const former = await session.find(c);
      session.set(c, await team.accounts.signInByIdentity(identity, { ...asker, former }));
      return c.redirect('/', 302);
    }),
  );
  return pages;
}

function discover(settings: OidcSettings): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret, insecure } = settings;
  return client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: waitSeconds,
    execute: insecure ? [client.allowInsecureRequests] : [],
  });
}

/** What fails on the way leads back to the sign-in page, which says so in words. */
async function orBack(
  c: Context<RequestEnv>,
  log: Log,
  work: () => Promise<Response>,
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  try {
    return await work();
  } catch (error) {
    const problem = error instanceof OfficeError ? error.code : 'identity-failed';
    // The name of the failure only: its message may quote what the provider sent.
    const name = error instanceof Error ? error.name : typeof error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    log.warn({ problem, name, code }, 'signing in by identity did not work');
    return c.redirect(`/sign-in?problem=${problem}`, 302);
  }
}

function originOf(c: Context, { publicAddress, behindProxy }: TeamOptions): string {
  if (publicAddress !== null) return publicAddress;
  const { host } = new URL(c.req.url);
  return `${isSecure(c, behindProxy) ? 'https' : 'http'}://${host}`;
}
