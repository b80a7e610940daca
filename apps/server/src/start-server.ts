import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { OfficeError } from '@jiannuo/office';
import { createApp } from './create-app.ts';
import { refuseConnection, refuseRequest } from './refuse-early.ts';
import {
  headerBytes,
  headersTimeoutMs,
  idleCheckMs,
  keepAliveTimeoutMs,
  requestTimeoutMs,
  stopTimeoutMs,
} from './server-limits.ts';
import type { ServerOptions } from './server-options.ts';
import { readSecret, SessionCookie } from './session-cookie.ts';
import { Refusals } from './sign-in/refusals.ts';

export interface ListenOptions {
  /** Address to bind: 127.0.0.1 unless the office is to be reached from other machines. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningServer {
  /** Origin, such as `http://127.0.0.1:8787`. */
  readonly address: string;
  readonly port: number;
  /** Finishes what is in flight (at most 10 s) and closes; idempotent. Does not close the office. */
  close(): Promise<void>;
}

/**
 * Serves the office at an address. Throws `port-taken`, `address-unusable` or
 * `data-dir-not-writable` as `OfficeError`.
 */
export async function startServer(
  options: ServerOptions,
  { host, port }: ListenOptions,
): Promise<RunningServer> {
  const cookie = new SessionCookie(await secretIn(options.dataDir));
  let bound = port;
  const { team, log } = options;
  const refusals = team === undefined ? undefined : new Refusals(team.accounts, log);
  const withRefusals = refusals === undefined ? {} : { refusals };
  const app = createApp({ ...options, ...withRefusals, host, cookie, port: () => bound });
  const listener = getRequestListener(app.fetch, {
    hostname: host,
    overrideGlobalObjects: false,
    errorHandler: refuseRequest,
  });
  const server = createServer(
    {
      maxHeaderSize: headerBytes,
      requestTimeout: requestTimeoutMs,
      headersTimeout: headersTimeoutMs,
    },
    (incoming: IncomingMessage, outgoing: ServerResponse) => void listener(incoming, outgoing),
  );
  server.keepAliveTimeout = keepAliveTimeoutMs;
  server.on('clientError', refuseConnection);
  bound = await listen(server, { host, port });
  const shown = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host;
  let closing: Promise<void> | undefined;
  return {
    address: `http://${shown}:${bound}`,
    port: bound,
    close: () => {
      closing ??= stop(server).then(() => refusals?.settled());
      return closing;
    },
  };
}

async function secretIn(dataDir: string): Promise<Buffer> {
  try {
    return await readSecret(dataDir);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OfficeError('data-dir-not-writable', { path: dataDir, reason }, { cause });
  }
}

function listen(server: Server, { host, port }: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const details = { port, host, reason: cause.code ?? cause.message };
      const code = cause.code === 'EADDRINUSE' ? 'port-taken' : 'address-unusable';
      reject(new OfficeError(code, details, { cause }));
    });
    server.listen({ host, port }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Takes no new requests, waits for those in flight, and then cuts what is left. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), stopTimeoutMs);
    // A connection is kept after its answer, and would be waited for.
    const idle = setInterval(() => server.closeIdleConnections(), idleCheckMs);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
    server.closeIdleConnections();
  });
}
