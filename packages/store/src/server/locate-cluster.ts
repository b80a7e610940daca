import { randomUUID } from 'node:crypto';
import { chmod, lstat, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import { type Cluster, clusterAt } from './cluster.ts';
import { writeDurableFile } from './durable-file.ts';
import { onFiles } from './file-failure.ts';
import { isReachable } from './reachable.ts';
import type { NoticeListener } from './server-notice.ts';
import { type ServerUser, userForCluster, userForNewCluster } from './server-user.ts';

/** Where root keeps what the server's account must reach and cannot reach in place. */
export const DEFAULT_SYSTEM_DIR = '/var/lib/jiannuo';

const POINTER_FILE = 'cluster-location.json';

export interface LocatedCluster {
  readonly cluster: Cluster;
  readonly user: ServerUser | null;
  readonly isCreated: boolean;
}

/**
 * Finds the cluster of a data directory, or the place for a new one. Under root, a data
 * directory that the server's account cannot enter gets its cluster in `systemDir`, and a
 * pointer file; deleting the data directory still means starting afresh.
 */
export async function locateCluster(
  dataDir: string,
  systemDir: string,
  onNotice: NoticeListener,
): Promise<LocatedCluster> {
  return await onFiles(dataDir, async () => {
    const home = (await readPointer(dataDir)) ?? dataDir;
    const cluster = clusterAt(dataDir, home);
    const data = await stat(cluster.data).catch(() => null);
    if (data !== null) {
      const user = userForCluster(data);
      await demandReachable(cluster, user);
      return { cluster, user, isCreated: true };
    }
    if ((await lstat(cluster.dir).catch(() => null)) !== null) {
      throw new StoreError('database-damaged', { path: cluster.dir, missing: 'data' });
    }
    const user = userForNewCluster();
    if (user === null || home !== dataDir || (await isReachable(dataDir, user))) {
      return { cluster, user, isCreated: false };
    }
    const moved = await makeSystemHome(dataDir, systemDir);
    onNotice({ code: 'database-home-moved', details: { path: dataDir, home: moved } });
    return { cluster: clusterAt(dataDir, moved), user, isCreated: false };
  });
}

/** The cluster's home elsewhere, if the data directory names one. Throws if that is gone. */
export async function readPointer(dataDir: string): Promise<string | null> {
  const path = join(dataDir, POINTER_FILE);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const value: unknown = parseJson(text);
  if (typeof value !== 'object' || value === null || !('home' in value)) {
    throw new StoreError('database-damaged', { path: dataDir, missing: POINTER_FILE });
  }
  const home = String(value.home);
  const isThere = await stat(home).then(
    () => true,
    () => false,
  );
  // Making a new, empty cluster here would hide that the old one was lost.
  if (!isThere) throw new StoreError('database-damaged', { path: dataDir, missing: home });
  return home;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function demandReachable(cluster: Cluster, user: ServerUser | null): Promise<void> {
  if (user === null || (await isReachable(cluster.dir, user))) return;
  const reason = 'unreachable-for-server-account';
  throw new StoreError('data-dir-not-writable', { path: cluster.dir, reason });
}

async function makeSystemHome(dataDir: string, systemDir: string): Promise<string> {
  return await onFiles(systemDir, async () => {
    const home = join(systemDir, 'clusters', randomUUID());
    await mkdir(home, { recursive: true });
    for (const folder of [systemDir, join(systemDir, 'clusters'), home]) {
      await chmod(folder, 0o711);
    }
    // For the doctor: whose cluster this is, should its data directory be deleted.
    await writeDurableFile(join(home, 'owner.json'), JSON.stringify({ dataDir }));
    await writeDurableFile(join(dataDir, POINTER_FILE), JSON.stringify({ home }));
    return home;
  });
}
