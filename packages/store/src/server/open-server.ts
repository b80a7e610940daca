import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import { type Cluster, type FoundCluster, findCluster, runDirectory } from './cluster.ts';
import { createCluster } from './create-cluster.ts';
import { type Credentials, readCredentials } from './credentials.ts';
import { prepareDataDirectory } from './data-directory.ts';
import { onFiles } from './file-failure.ts';
import { findRunning, type RunningPostmaster } from './find-running.ts';
import { type Lease, otherLeases, takeLease } from './lease.ts';
import type { ServerBinaries } from './platform-binaries.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { prepareDatabase } from './prepare-database.ts';
import { identityHere, type ProcessIdentity, placeOf, startTokenOf } from './process-identity.ts';
import { runnableBinaries } from './runnable-binaries.ts';
import { applicationConnection } from './server-address.ts';
import type { ServerConnection } from './server-connection.ts';
import { watchServerLog } from './server-log.ts';
import type { NoticeListener } from './server-notice.ts';
import { proveServer } from './server-proof.ts';
import { isRoot } from './server-user.ts';
import { sweepLockDrafts, withStartLock } from './start-lock.ts';
import { startPostmaster } from './start-postmaster.ts';
import { endOrphanedServer, stopPostmaster } from './stop-postmaster.ts';

const DEFAULT_SYSTEM_DIR = '/var/lib/jiannuo';

export interface OpenServerOptions {
  /** The folder the database lives in; made if missing. Deleting it is a fresh start. */
  readonly dataDir: string;
  readonly onNotice?: NoticeListener;
  /** Where root puts a copy of the server if its account cannot reach ours; only tests name another. */
  readonly systemDir?: string;
}

/** The embedded server, running, and held by this process until `close()`. */
export interface RunningServer extends ServerConnection {
  readonly embedded: true;
  readonly dataDir: string;
  /** Process id of the server. */
  readonly pid: number;
}

/** What one opening carries through its steps. */
interface Opening {
  readonly dataDir: string;
  readonly systemDir: string;
  readonly self: ProcessIdentity;
  readonly onNotice: NoticeListener;
}

/**
 * Opens the embedded PostgreSQL of a data directory: makes it the first time, starts it, or joins
 * the one that already runs there. The server stops when the last process that opened it closes
 * it; one left behind by a killed process is found and used again. Throws `StoreError`.
 */
export async function openServer(options: OpenServerOptions): Promise<RunningServer> {
  const dataDir = await prepareDataDirectory(options.dataDir);
  const runDir = runDirectory(dataDir);
  const { ino } = await stat(dataDir, { bigint: true });
  const self = identityHere(placeOf(ino));
  const lease = await onFiles(runDir, () => takeLease(runDir, self));
  const opening: Opening = {
    dataDir,
    systemDir: options.systemDir ?? DEFAULT_SYSTEM_DIR,
    self,
    onNotice: options.onNotice ?? (() => undefined),
  };
  try {
    const work = () => openLocked(opening, lease);
    return await withStartLock(runDir, self, opening.onNotice, work);
  } catch (error) {
    await lease.release();
    throw error;
  }
}

async function openLocked(opening: Opening, lease: Lease): Promise<RunningServer> {
  const { dataDir, self, onNotice } = opening;
  await sweepLockDrafts(runDirectory(dataDir), self);
  const place = await findCluster(dataDir);
  const { cluster } = place;
  if (!place.isCreated) await makeCluster(place, opening);
  const credentials = await readCredentials(cluster.dir);
  const found = await findRunning({ cluster, credentials, self, onNotice });
  if (found !== null) onNotice({ code: 'database-adopted', details: { pid: found.pid } });
  const running = found ?? (await start(place, credentials, opening));
  if (running.proof === 'unprepared') {
    await prepareDatabase(running.address, credentials, cluster.dir);
  }
  return runningServer(cluster, running, credentials, { lease, opening });
}

async function binariesFor({ cluster, user }: FoundCluster, opening: Opening) {
  const copyFolders = isRoot() ? [opening.systemDir, cluster.dataDir] : [cluster.dataDir];
  return await runnableBinaries(user, copyFolders, opening.onNotice);
}

async function makeCluster(place: FoundCluster, opening: Opening): Promise<void> {
  const { cluster, user } = place;
  const binaries = await binariesFor(place, opening);
  opening.onNotice({ code: 'database-creating', details: { path: cluster.dir } });
  await createCluster(cluster, binaries, user);
}

async function start(
  place: FoundCluster,
  credentials: Credentials,
  opening: Opening,
): Promise<RunningPostmaster> {
  const { cluster, user } = place;
  const binaries = await binariesFor(place, opening);
  await demandSameMajor(cluster, binaries);
  const address = await startPostmaster({ cluster, binaries, user, onNotice: opening.onNotice });
  const file = await readPostmasterFile(cluster.data);
  const proof = place.isCreated
    ? await proveServer(applicationConnection(address, credentials))
    : 'unprepared';
  return { address, pid: file?.pid ?? 0, proof };
}

async function demandSameMajor(cluster: Cluster, binaries: ServerBinaries): Promise<void> {
  const path = join(cluster.data, 'PG_VERSION');
  const found = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (found === binaries.major) return;
  if (found === '') {
    throw new StoreError('database-damaged', { path: cluster.data, missing: 'PG_VERSION' });
  }
  const details = { path: cluster.data, cluster: found, server: binaries.major };
  throw new StoreError('database-version-mismatch', details);
}

/** One process's use of the server. */
interface Use {
  readonly lease: Lease;
  readonly opening: Opening;
}

interface ServerProcess {
  readonly pid: number;
  readonly startToken: string;
}

function runningServer(
  cluster: Cluster,
  running: RunningPostmaster,
  credentials: Credentials,
  use: Use,
): RunningServer {
  const endLogWatch = watchServerLog(cluster.logPath);
  const server = { pid: running.pid, startToken: startTokenOf(running.pid) };
  let closing: Promise<void> | undefined;
  return {
    embedded: true,
    dataDir: cluster.dataDir,
    pid: running.pid,
    connection: applicationConnection(running.address, credentials),
    close() {
      endLogWatch();
      closing ??= closeServer(cluster, server, use);
      return closing;
    },
  };
}

async function closeServer(
  cluster: Cluster,
  server: ServerProcess,
  { lease, opening: { onNotice } }: Use,
): Promise<void> {
  const { identity } = lease;
  if ((await stat(cluster.runDir).catch(() => null)) === null) {
    // Somebody deleted the data directory: there is nobody left to share with.
    await endOrphanedServer(server.pid, server.startToken);
    await lease.release();
    return;
  }
  await withStartLock(cluster.runDir, identity, onNotice, async () => {
    const others = await otherLeases(cluster.runDir, identity);
    const isLast = others.here.length + others.elsewhere.length === 0;
    try {
      if (isLast) await stopPostmaster(cluster);
    } finally {
      await lease.release();
    }
  });
}
