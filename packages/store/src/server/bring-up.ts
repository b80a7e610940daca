import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../store-error.ts';
import { type Cluster, type FoundCluster, findCluster } from './cluster.ts';
import { createCluster } from './create-cluster.ts';
import { type Credentials, readCredentials } from './credentials.ts';
import { findRunning, type RunningPostmaster } from './find-running.ts';
import type { ServerBinaries } from './platform-binaries.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { prepareDatabase } from './prepare-database.ts';
import type { ProcessIdentity } from './process-identity.ts';
import { runnableBinaries } from './runnable-binaries.ts';
import { applicationConnection } from './server-address.ts';
import type { ConnectionSettings } from './server-connection.ts';
import type { NoticeListener } from './server-notice.ts';
import { proveServer } from './server-proof.ts';
import { isRoot } from './server-user.ts';
import { startPostmaster } from './start-postmaster.ts';

/** What one opening carries through its steps. */
export interface Opening {
  readonly dataDir: string;
  readonly systemDir: string;
  readonly self: ProcessIdentity;
  readonly onNotice: NoticeListener;
}

/** A server that runs and lets us in. */
export interface UpServer {
  readonly cluster: Cluster;
  readonly pid: number;
  readonly connection: ConnectionSettings;
}

/**
 * Makes sure the server runs: makes the cluster if `mayCreate`, joins a running server or starts
 * one. Call it under the start lock.
 */
export async function bringUp(opening: Opening, mayCreate: boolean): Promise<UpServer> {
  const { dataDir, self, onNotice } = opening;
  const place = await findCluster(dataDir);
  const { cluster } = place;
  if (!place.isCreated) {
    if (!mayCreate)
      throw new StoreError('database-damaged', { path: dataDir, missing: 'postgres' });
    await makeCluster(place, opening);
  }
  const credentials = await readCredentials(cluster.dir);
  const found = await findRunning({ cluster, credentials, self, onNotice });
  if (found !== null) onNotice({ code: 'database-adopted', details: { pid: found.pid } });
  const running = found ?? (await start(place, credentials, opening));
  if (running.proof === 'unprepared') {
    await prepareDatabase(running.address, credentials, cluster.dir);
  }
  const connection = applicationConnection(running.address, credentials);
  return { cluster, pid: running.pid, connection };
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
