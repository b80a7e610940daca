import type { PoolConfig } from 'pg';

/**
 * What a `pg` pool or client needs to reach a server, and nothing about pooling.
 * `host` is a directory when the server listens on a Unix socket.
 */
export type ConnectionSettings = Readonly<
  Pick<PoolConfig, 'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database' | 'ssl'>
>;

/**
 * A PostgreSQL server this process may use: its own embedded one, or one somebody else runs.
 * `close()` gives up the use (an embedded server stops when its last user leaves); it is
 * idempotent, and pools must be ended before it.
 */
export interface ServerConnection {
  readonly connection: ConnectionSettings;
  readonly embedded: boolean;
  close(): Promise<void>;
}
