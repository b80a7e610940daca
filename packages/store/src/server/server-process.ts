import { readFileSync, readlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { Cluster } from './cluster.ts';
import { isProcessAlive } from './process-identity.ts';

/**
 * Whether a pid from a pid file is a PostgreSQL server of this cluster, running here. After a
 * crash or in a new container the same number may belong to anything.
 */
export async function isServerProcess(pid: number, cluster: Cluster): Promise<boolean> {
  if (!isProcessAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    // The server's working directory is its data directory.
    return readlinkSync(`/proc/${pid}/cwd`) === (await realpath(cluster.data));
  } catch {
    return isPostgres(pid);
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}
