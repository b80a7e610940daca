import { OfficeError } from '@jiannuo/office';
import type { MiddlewareHandler } from 'hono';
import { InFlight } from './in-flight.ts';
import type { RequestEnv } from './request-facts.ts';
import { inFlightMost } from './server-limits.ts';

const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** True for an address that only this machine reaches. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');
}

/**
 * On a loopback address, takes only requests that call it by such a name: a page elsewhere whose
 * name was made to resolve to 127.0.0.1 (DNS rebinding) is refused.
 */
export function demandHost(boundTo: string): MiddlewareHandler<RequestEnv> {
  return async (c, next) => {
    if (isLoopback(boundTo)) {
      const { hostname } = new URL(c.req.url);
      if (!loopbackNames.has(hostname) && hostname !== boundTo) {
        throw new OfficeError('host-not-allowed', { host: hostname });
      }
    }
    await next();
  };
}

/** Takes writes only from our own pages and from programs, never from another site's page. */
export const demandSameOrigin: MiddlewareHandler<RequestEnv> = async (c, next) => {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const isForeign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && hostOf(origin) !== new URL(c.req.url).host);
    if (isForeign) throw new OfficeError('forbidden', { reason: 'cross-site' });
  }
  await next();
};

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/** Works on so many requests at once and asks the rest to come again. */
export function limitInFlight(): MiddlewareHandler<RequestEnv> {
  const requests = new InFlight(inFlightMost);
  return async (_, next) => requests.run(next);
}
