import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import { onFiles } from './file-failure.ts';
import { type ServerUser, userForCluster, userForNewCluster } from './server-user.ts';

/** Where the parts of one embedded database lie. */
export interface Cluster {
  /** The folder the user named. Everything is inside it; deleting it is a fresh start. */
  readonly dataDir: string;
  /** Appears by one rename when initdb is through: data, socket folder, credentials. */
  readonly dir: string;
  /** PostgreSQL's own data directory. */
  readonly data: string;
  readonly socketDir: string;
  readonly runDir: string;
  readonly logPath: string;
}

export function clusterIn(dataDir: string): Cluster {
  const dir = join(dataDir, 'postgres');
  return {
    dataDir,
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

export interface FoundCluster {
  readonly cluster: Cluster;
  /** The account its server runs as; null is our own. */
  readonly user: ServerUser | null;
  readonly isCreated: boolean;
}

/** Looks whether a data directory holds a cluster already, and whose. */
export async function findCluster(dataDir: string): Promise<FoundCluster> {
  const cluster = clusterIn(dataDir);
  return await onFiles(dataDir, async () => {
    const data = await stat(cluster.data).catch(() => null);
    if (data !== null) return { cluster, user: userForCluster(data), isCreated: true };
    if ((await lstat(cluster.dir).catch(() => null)) !== null) {
      throw new StoreError('database-damaged', { path: cluster.dir, missing: 'data' });
    }
    return { cluster, user: userForNewCluster(), isCreated: false };
  });
}
