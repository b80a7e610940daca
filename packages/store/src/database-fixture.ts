import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Database, openDatabase } from './database.ts';
import { openServer } from './server/open-server.ts';
import type { ConnectionSettings, ServerConnection } from './server/server-connection.ts';

export { sql } from 'kysely';

/*
 * For tests: a database nobody else sees, on the server `TEST_DATABASE_URL` names or on an embedded
 * one that the test files of a machine share.
 */

export interface TestDatabase {
  readonly database: Database;
  readonly server: ServerConnection;
  /** Drops what was made and lets go of the server. */
  close(): Promise<void>;
}

/** An empty schema of its own, with this program's tables in it. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const { server, close: drop } = await emptySchema();
  const database = await openDatabase(server);
  return {
    database,
    server,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

/** An empty schema of its own, without tables. */
export async function emptySchema(): Promise<Omit<TestDatabase, 'database'>> {
  const host = await testServer();
  const schema = `test_${randomBytes(6).toString('hex')}`;
  await onServer(host, `create schema ${schema}`);
  const connection: ConnectionSettings & { options: string } = {
    ...host.connection,
    options: `-c search_path=${schema}`,
  };
  return {
    server: { ...host, connection },
    close: async () => {
      await onServer(host, `drop schema ${schema} cascade`);
      await host.close();
    },
  };
}

async function testServer(): Promise<ServerConnection> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined || url === '') {
    return openServer({ dataDir: join(tmpdir(), `jiannuo-test-${process.getuid?.() ?? 0}`) });
  }
  return { connection: { connectionString: url }, embedded: false, close: async () => undefined };
}

/** Runs one statement on a connection of its own. */
export async function onServer(
  { connection }: Pick<ServerConnection, 'connection'>,
  statement: string,
): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}
