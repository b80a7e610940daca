import { localOwner, OfficeError } from '@jiannuo/office';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { RequestEnv } from './request-facts.ts';
import { sessionSeconds, wrongTokensPerMinute } from './server-limits.ts';
import { isSame, type SessionCookie } from './session-cookie.ts';
import { signInPage } from './sign-in-page.ts';

export interface SignInOptions {
  readonly token: string;
  readonly cookie: SessionCookie;
  /** Name of the cookie; carries the port, for two servers on one host share cookies. */
  readonly cookieName: () => string;
  readonly now: () => number;
}

/** Signing in with the token, and telling who is signed in. */
export class SignIn {
  readonly #options: SignInOptions;
  readonly #wrongAt: number[] = [];

  constructor(options: SignInOptions) {
    this.#options = options;
  }

  /** `GET /any/page?token=…` signs the browser in and goes on to the page without the token. */
  readonly byAddress: MiddlewareHandler<RequestEnv> = async (c, next) => {
    const token = c.req.query('token');
    if (token === undefined || c.req.method !== 'GET' || c.req.path.startsWith('/api/')) {
      return next();
    }
    c.header('Cache-Control', 'no-store');
    if (!this.#isToken(token)) return c.html(signInPage(c.get('language')), 401);
    const { cookie, cookieName, now } = this.#options;
    setCookie(c, cookieName(), cookie.issue(now()), {
      httpOnly: true,
      sameSite: 'Strict',
      path: '/',
      maxAge: sessionSeconds,
    });
    return c.redirect(withoutToken(c.req.url), 302);
  };

  /** Lets only signed-in people through: `not-signed-in` for others. */
  readonly required: MiddlewareHandler<RequestEnv> = async (c, next) => {
    if (!this.#isSignedIn(c)) throw new OfficeError('not-signed-in');
    c.set('actor', localOwner);
    c.set('signedIn', null);
    await next();
  };

  #isSignedIn(c: Context): boolean {
    const bearer = /^Bearer +(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined) return this.#isToken(bearer);
    const { cookie, cookieName, now } = this.#options;
    return cookie.isGood(getCookie(c, cookieName()), now());
  }

  /** Slows down guessing: the right token is always taken, wrong ones only so often. */
  #isToken(token: string): boolean {
    if (isSame(token, this.#options.token)) return true;
    const now = this.#options.now();
    while ((this.#wrongAt[0] ?? now) < now - 60_000) this.#wrongAt.shift();
    if (this.#wrongAt.length >= wrongTokensPerMinute) throw new OfficeError('too-many-requests');
    this.#wrongAt.push(now);
    return false;
  }
}

/** The same address without the token; one leading slash only, so that it stays on this host. */
function withoutToken(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('token');
  return `/${url.pathname.replace(/^\/+/, '')}${url.search}`;
}
