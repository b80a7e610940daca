import { stat } from 'node:fs/promises';
import { StoreError } from '../store-error.ts';
import type { Cluster } from './cluster.ts';
import { type Lease, otherLeases } from './lease.ts';
import type { NoticeListener } from './server-notice.ts';
import { withStartLock } from './start-lock.ts';
import { endOrphanedServer, stopPostmaster } from './stop-postmaster.ts';

/** The server's process as it was last seen. */
export interface ServerProcess {
  readonly pid: number;
  readonly startToken: string;
}

/** Gives up a lease; the last one to do so stops the server. */
export async function closeServer(
  cluster: Cluster,
  server: ServerProcess,
  lease: Lease,
  onNotice: NoticeListener,
): Promise<void> {
  if ((await stat(cluster.runDir).catch(() => null)) === null) {
    // Somebody deleted the data directory: there is nobody left to share with.
    await endOrphanedServer(server.pid, server.startToken);
    await lease.release();
    return;
  }
  const leave = () => stopIfLast(cluster, lease);
  try {
    await withStartLock(cluster.runDir, lease.identity, onNotice, leave);
  } catch (error) {
    // The lock itself needs a little room; a full disk must not keep the server running.
    if (!(error instanceof StoreError && error.code === 'disk-full')) throw error;
    await leave();
  }
}

async function stopIfLast(cluster: Cluster, lease: Lease): Promise<void> {
  try {
    const others = await otherLeases(cluster.runDir, lease.identity);
    if (others.here.length + others.elsewhere.length === 0) await stopPostmaster(cluster);
  } finally {
    await lease.release();
  }
}
