import pg from 'pg';
import { demandServer, unreachable } from '../demand-server.ts';
import type { ConnectionSettings } from '../server/server-connection.ts';

const CONNECT_TIMEOUT_MS = 10_000;

/** Values' text forms must not depend on how a server is set up. */
const sessionSettings = [
  `set timezone = 'UTC'`,
  `set datestyle = 'ISO, YMD'`,
  `set intervalstyle = 'iso_8601'`,
  `set bytea_output = 'hex'`,
  'set extra_float_digits = 1',
  'set statement_timeout = 0',
  'set idle_in_transaction_session_timeout = 0',
].join(';');

/** Runs work in one transaction on a connection of its own; any failure undoes all of it. */
export async function inSession<T>(
  connection: ConnectionSettings,
  begin: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    ...connection,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    application_name: 'jiannuo-backup',
  });
  // A server that goes away is reported by the statement it interrupts.
  client.on('error', () => undefined);
  try {
    await connect(client, connection);
    await client.query(sessionSettings);
    await client.query(begin);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Leaving without commit is a rollback.
    await client.end().catch(() => undefined);
  }
}

async function connect(client: pg.Client, connection: ConnectionSettings): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(connection, error);
  }
  await demandServer(client);
}
