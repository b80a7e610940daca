import pg from 'pg';
import { systemCode } from './file-failure.ts';
import type { ConnectionSettings } from './server-connection.ts';
import { serverLimits } from './server-limits.ts';

/**
 * What a server says to our account.
 * - `accepts`: it is ours and works; only our server knows our password.
 * - `unprepared`: it runs, but has no such account or database (yet).
 * - `busy`: it runs and is starting, recovering or stopping.
 * - `silent`: nobody listens there.
 */
export type ServerProof = 'accepts' | 'unprepared' | 'busy' | 'silent';

const proofs: Readonly<Record<string, ServerProof>> = {
  // Too many connections: it is at work, and the pool will wait its turn.
  '53300': 'accepts',
  '28P01': 'unprepared',
  '28000': 'unprepared',
  '3D000': 'unprepared',
  '57P03': 'busy',
  '57P01': 'busy',
};

/** Connects once and leaves. Never throws. */
export async function proveServer(connection: ConnectionSettings): Promise<ServerProof> {
  const client = newClient(connection);
  try {
    await client.connect();
    return 'accepts';
  } catch (error) {
    return proofs[systemCode(error) ?? ''] ?? 'silent';
  } finally {
    await endQuietly(client);
  }
}

/** Runs work on one connection of its own. */
export async function withClient<T>(
  connection: ConnectionSettings,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = newClient(connection);
  try {
    await client.connect();
    return await work(client);
  } finally {
    await endQuietly(client);
  }
}

function newClient(connection: ConnectionSettings): pg.Client {
  const client = new pg.Client({
    ...connection,
    connectionTimeoutMillis: serverLimits.connectTimeoutMs,
  });
  // A server that goes away under an idle client must not end the process.
  client.on('error', () => undefined);
  return client;
}

async function endQuietly(client: pg.Client): Promise<void> {
  await client.end().catch(() => undefined);
}
