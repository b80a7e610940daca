import { type Accounts, OfficeError, type SignedIn } from '@jiannuo/office';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { RequestEnv } from '../request-facts.ts';
import { askerOf, isSecure } from './asker.ts';
import type { TeamOptions } from './team.ts';

/** Asked before anybody has signed in. */
const open = new Set(['/api/sign-in']);
/** All that is taken before a password is changed, and before a second factor is set up. */
const toChange = new Set(['/api/session', '/api/sign-out', '/api/me', '/api/me/password']);
const toSet = new Set([...toChange, '/api/me/second-factor', '/api/me/second-factor/confirm']);

/** Signing in with an account: the cookie, and who it stands for. */
export class TeamSession {
  readonly #accounts: Accounts;
  readonly #behindProxy: boolean;
  readonly #cookieName: () => string;

  constructor({ accounts, behindProxy }: TeamOptions, cookieName: () => string) {
    this.#accounts = accounts;
    this.#behindProxy = behindProxy;
    this.#cookieName = cookieName;
  }

  /** Lets only signed-in people through, and those who must do something first only to that. */
  readonly required: MiddlewareHandler<RequestEnv> = async (c, next) => {
    const { path } = c.req;
    const signedIn = await this.find(c);
    c.set('signedIn', signedIn);
    if (!open.has(path)) {
      if (signedIn === null) throw new OfficeError('sign-in-needed');
      if (signedIn.mustChangePassword && !toChange.has(path)) {
        throw new OfficeError('password-must-change');
      }
      if (signedIn.mustSetSecondFactor && !toSet.has(path)) {
        throw new OfficeError('second-factor-must-set');
      }
      c.set('actor', signedIn.actor);
    }
    await next();
  };

  async find(c: Context): Promise<SignedIn | null> {
    const cookie = getCookie(c, this.#cookieName());
    return this.#accounts.findSession(cookie, askerOf(c, this.#behindProxy).from);
  }

  /** A cookie of the session: it ends with the browser, and on the server before. */
  set(c: Context, value: string): void {
    setCookie(c, this.#cookieName(), value, {
      httpOnly: true,
      sameSite: 'Strict',
      secure: isSecure(c, this.#behindProxy),
      path: '/',
    });
  }

  clear(c: Context): void {
    deleteCookie(c, this.#cookieName(), { path: '/' });
  }
}
