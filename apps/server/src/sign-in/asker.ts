import { isIP } from 'node:net';
import type { Asker } from '@jiannuo/office';
import type { Context } from 'hono';

interface NodeBindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } };
}

/**
 * Where a request comes from. A forwarded address is believed only behind a proxy, and then the last
 * one: the proxy wrote it, what stands before it the asker may have.
 */
export function askerOf(c: Context, behindProxy: boolean): Asker {
  const forwarded = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : '';
  const { incoming } = (c.env ?? {}) as NodeBindings;
  const socket = incoming?.socket?.remoteAddress ?? '';
  const from = [forwarded ?? '', socket].map(plain).find((address) => isIP(address) !== 0);
  return { from: from ?? null, agent: c.req.header('user-agent') ?? null };
}

/** True when the asker's side of the connection is TLS. */
export function isSecure(c: Context, behindProxy: boolean): boolean {
  const told = behindProxy
    ? c.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim()
    : undefined;
  return (told ?? new URL(c.req.url).protocol.replace(':', '')) === 'https';
}

/** An IPv4 address that came in by IPv6 is shown as what it is. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}
