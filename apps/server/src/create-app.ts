import { randomBytes, randomUUID } from 'node:crypto';
import { routes } from '@jiannuo/contract';
import { OfficeError } from '@jiannuo/office';
import { Hono, type MiddlewareHandler } from 'hono';
import { answerError } from './answer-error.ts';
import { createApi } from './api.ts';
import { demandHost, demandSameOrigin, limitInFlight } from './guard.ts';
import { languageOf } from './language-of.ts';
import type { Log } from './log.ts';
import type { RequestEnv } from './request-facts.ts';
import { securityHeaders } from './security-headers.ts';
import type { ServerOptions } from './server-options.ts';
import { SessionCookie } from './session-cookie.ts';
import { oidcPages } from './sign-in/oidc.ts';
import { Refusals } from './sign-in/refusals.ts';
import { TeamSession } from './sign-in/team-session.ts';
import { SignIn } from './sign-in.ts';
import { serveWeb } from './static-files.ts';

export interface AppOptions extends ServerOptions {
  /** Signs the sessions; a secret of this process alone when left out. */
  readonly cookie?: SessionCookie;
  /** Writes refusals; whoever closes the server waits for it. */
  readonly refusals?: Refusals;
  /** The address it is bound to, to tell which host names are its own; loopback when left out. */
  readonly host?: string;
  /** The port it is bound to; known once it listens. */
  readonly port?: () => number;
}

/** The whole server as one function from request to answer; `app.request()` tests it without a socket. */
export function createApp(options: AppOptions): Hono<RequestEnv> {
  const { log, host = '127.0.0.1', port = () => 0, team } = options;
  const app = new Hono<RequestEnv>();
  const cookieName = () => `jiannuo-${port()}`;
  app.onError((error, c) => answerError(c, error, log));
  app.use(identify(log), securityHeaders, limitInFlight(), demandHost(host));
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.use(demandSameOrigin);
  if (team === undefined) {
    const cookie = options.cookie ?? new SessionCookie(randomBytes(32));
    const now = () => Date.now();
    const signIn = new SignIn({ token: options.token, cookie, cookieName, now });
    app.use(signIn.byAddress);
    app.use('/api/*', signIn.required);
    app.route('/', createApi(options, null));
  } else {
    const session = new TeamSession(team, cookieName);
    const refusals = options.refusals ?? new Refusals(team.accounts, log);
    app.use('/api/*', session.required);
    if (team.oidc !== null) {
      app.route('/', oidcPages({ team, settings: team.oidc, session, cookieName, log }));
    }
    app.route('/', createApi(options, { session, refusals }));
  }
  app.all('/api/*', (c) => {
    const known = Object.values(routes).some((route) => matches(route.path, c.req.path));
    throw known
      ? new OfficeError('method-not-allowed', { method: c.req.method })
      : new OfficeError('route-not-found', { path: c.req.path });
  });
  app.get('*', serveWeb(options.webRoot));
  app.all('*', (c) => {
    throw new OfficeError('method-not-allowed', { method: c.req.method });
  });
  return app;
}

/** Numbers the request, finds its language, and logs it when it is done: never its query. */
function identify(log: Log): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    c.set('requestId', requestId);
    c.set('language', languageOf(c));
    await next();
    c.header('X-Request-Id', requestId);
    const { method, path } = c.req;
    const tookMs = Math.round(performance.now() - startedAt);
    log.info({ requestId, method, path, status: c.res.status, tookMs }, 'request');
  };
}

function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/\{\w+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}
