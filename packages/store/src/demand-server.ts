import pg from 'pg';
import type { ConnectionSettings } from './server/server-connection.ts';
import { StoreError } from './store-error.ts';

/** The lowest server version the schema runs on. */
export const serverFloor = 15;

/**
 * Makes sure a server can keep the ledger. Throws `database-too-old`, and `database-encoding` for a
 * database that would lose or mangle Chinese characters.
 */
export async function demandServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: number; encoding: string }>(
    `select current_setting('server_version_num')::int / 10000 as version,
       current_setting('server_encoding') as encoding`,
  );
  const { version = 0, encoding = '' } = rows[0] ?? {};
  if (version < serverFloor) {
    throw new StoreError('database-too-old', { version, floor: serverFloor });
  }
  if (encoding !== 'UTF8') throw new StoreError('database-encoding', { encoding });
}

/** What `database-unreachable` says of a failure to connect: never the password. */
export function unreachable(connection: ConnectionSettings, cause: unknown): StoreError {
  const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
  return new StoreError('database-unreachable', { ...addressOf(connection), reason }, { cause });
}

/** Host and port as the driver reads them from the settings or the address in them. */
function addressOf(connection: ConnectionSettings): { host: string | null; port: number | null } {
  try {
    const { host, port } = new pg.Client(connection);
    return { host, port };
  } catch {
    return { host: null, port: null };
  }
}
