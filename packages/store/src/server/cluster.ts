import { join } from 'node:path';

/**
 * Where the parts of one embedded database lie.
 *
 * `dataDir` is what the user named; `home` is the same folder, or one in the system's own when
 * the server's account cannot get into `dataDir`. What the server writes lies under `home`, what
 * our processes write (leases, lock, log, pointer) under `dataDir`.
 */
export interface Cluster {
  readonly dataDir: string;
  readonly home: string;
  /** Appears by one rename when initdb is through: data, socket folder, credentials. */
  readonly dir: string;
  /** PostgreSQL's own data directory. */
  readonly data: string;
  readonly socketDir: string;
  readonly runDir: string;
  readonly logPath: string;
}

export function clusterAt(dataDir: string, home: string): Cluster {
  const dir = join(home, 'postgres');
  return {
    dataDir,
    home,
    dir,
    data: join(dir, 'data'),
    socketDir: join(dir, 'socket'),
    runDir: runDirectory(dataDir),
    logPath: join(dataDir, 'log', 'server.log'),
  };
}

/** Where processes that use `dataDir` announce themselves. */
export function runDirectory(dataDir: string): string {
  return join(dataDir, 'run');
}
