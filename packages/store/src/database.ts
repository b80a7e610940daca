import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { isConnectionLoss } from './connection-loss.ts';
import { demandServer, unreachable } from './demand-server.ts';
import { migrate } from './migrations/migrate.ts';
import type { Tables } from './schema/tables.ts';
import type { ConnectionSettings, ServerConnection } from './server/server-connection.ts';
import { StoreError } from './store-error.ts';

/** Longest a statement may take. */
const statementTimeoutMs = 30_000;
/** Longest to wait for a connection, a new one or one in use. */
const connectTimeoutMs = 10_000;

/** An open database: the typed way to its tables, and how to leave it. */
export interface Database {
  readonly tables: Kysely<Tables>;
  /** Ends the pool; idempotent. Close it before the server it is on. */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Most connections held at once. */
  readonly poolSize?: number;
  /** Told of connections that broke; they are replaced without anybody's doing. */
  readonly onBroken?: (error: Error) => void;
}

/**
 * Opens the database of a server and brings it to this program's schema. Throws `StoreError`: `database-too-old`,
 * `database-encoding`, `database-rights`, `database-unreachable`, `disk-full`, `schema-newer`, `migration-failed`.
 */
export async function openDatabase(
  { connection }: Pick<ServerConnection, 'connection'>,
  options: DatabaseOptions = {},
): Promise<Database> {
  const pool = new pg.Pool({
    ...connection,
    max: options.poolSize ?? 8,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: 60_000,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    application_name: 'jiannuo',
    types: { getTypeParser },
  });
  // Without listeners, a server that restarts would end this process: the pool listens to idle
  // connections only, and one at work between two queries of a transaction reports by itself.
  const onError = (error: Error) => options.onBroken?.(error);
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  let ended: Promise<void> | undefined;
  const tables = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await prepare(pool, connection);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    tables,
    close: () => {
      ended ??= tables.destroy();
      return ended;
    },
  };
}

async function prepare(pool: pg.Pool, connection: ConnectionSettings): Promise<void> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    throw unreachable(connection, error);
  }
  try {
    await demandServer(client);
    await migrate(client);
  } catch (error) {
    if (isConnectionLoss(error)) throw unreachable(connection, error);
    if (isForbidden(error)) throw new StoreError('database-rights', {}, { cause: error });
    throw error;
  } finally {
    client.release();
  }
}

/** True when the account may not make the tables (`insufficient_privilege`). */
function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

/** `date` stays ISO text and `bigint` becomes a number; the rest as `pg` does it. */
function getTypeParser(oid: number, format?: string): (value: string) => unknown {
  if (oid === pg.types.builtins.DATE) return (value) => value;
  if (oid === pg.types.builtins.INT8) return Number;
  return pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text') as (
    value: string,
  ) => unknown;
}
