import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';
import type { Cluster } from './cluster.ts';
import type { Credentials } from './credentials.ts';
import { otherLeases } from './lease.ts';
import { type PostmasterFile, postmasterFilePath, readPostmasterFile } from './postmaster-file.ts';
import { isProcessAlive, type ProcessIdentity } from './process-identity.ts';
import { addressIn, applicationConnection, type ServerAddress } from './server-address.ts';
import { serverLimits } from './server-limits.ts';
import type { NoticeListener } from './server-notice.ts';
import { isServerProcess } from './server-process.ts';
import { proveServer, type ServerProof } from './server-proof.ts';
import { clearSocketDirectory } from './socket-directory.ts';

export interface RunningPostmaster {
  readonly address: ServerAddress;
  readonly pid: number;
  readonly proof: ServerProof;
}

interface Search {
  readonly cluster: Cluster;
  readonly credentials: Credentials;
  readonly self: ProcessIdentity;
  readonly onNotice: NoticeListener;
}

/**
 * Finds the server that runs on this cluster, waiting for one that is starting or stopping.
 * Null if there is none: then what a dead one left behind has been cleared away, and it is safe
 * to start another. Call it under the start lock.
 */
export async function findRunning(search: Search): Promise<RunningPostmaster | null> {
  const { cluster, self, onNotice } = search;
  let isWaitTold = false;
  const since = Date.now();
  for (;;) {
    const file = await readPostmasterFile(cluster.data);
    const running = file === null ? null : await proveFile(file, search);
    if (running !== null) return running;
    const isAlive = file !== null && (await isServerProcess(file.pid, cluster));
    const { elsewhere } = await otherLeases(cluster.runDir, self);
    // A server anywhere keeps its pid file: without one, nobody runs.
    if (file === null || (!isAlive && elsewhere.length === 0)) {
      await clearRemains(file, cluster);
      return null;
    }
    const waitedMs = Date.now() - since;
    if (waitedMs > serverLimits.slowStartMs && !isWaitTold) {
      onNotice({ code: 'database-waiting', details: { holder: elsewhere[0]?.pid ?? file.pid } });
      isWaitTold = true;
    }
    // Elsewhere they are silent soon if they are dead, for instance before a container restart.
    if (!isAlive && waitedMs > serverLimits.foreignSilenceMs + serverLimits.heartbeatMs) {
      const holder = elsewhere[0]?.pid ?? null;
      throw new StoreError('data-dir-in-use-elsewhere', { path: cluster.dataDir, holder });
    }
    const limitMs = file.status === 'ready' ? serverLimits.refusedWaitMs : serverLimits.startWaitMs;
    if (waitedMs > limitMs) {
      const details = { path: cluster.data, timeoutMs: limitMs, log: '' };
      throw new StoreError('database-start-timeout', details);
    }
    await sleep(serverLimits.pollMs * 5);
  }
}

async function proveFile(
  file: PostmasterFile,
  { cluster, credentials }: Search,
): Promise<RunningPostmaster | null> {
  const address = await addressIn(file, cluster);
  if (address === null) return null;
  const proof = await proveServer(applicationConnection(address, credentials));
  if (proof === 'busy' || proof === 'silent') return null;
  return { address, pid: file.pid, proof };
}

async function clearRemains(file: PostmasterFile | null, cluster: Cluster): Promise<void> {
  await clearSocketDirectory(cluster.socketDir, cluster);
  if (file === null) return;
  // In a copied folder the file may speak of the original's server and its socket.
  if (!isProcessAlive(file.pid)) await clearSocketDirectory(file.socketDir, cluster);
  await rm(postmasterFilePath(cluster.data), { force: true });
}
