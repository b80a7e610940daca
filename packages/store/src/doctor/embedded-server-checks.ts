import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Cluster, findCluster } from '../server/cluster.ts';
import { readCredentials } from '../server/credentials.ts';
import { type FoundLease, readLeases } from '../server/lease.ts';
import { findPlatformBinaries } from '../server/platform-binaries.ts';
import { readPostmasterFile } from '../server/postmaster-file.ts';
import { placeOf } from '../server/process-identity.ts';
import { addressIn, applicationConnection } from '../server/server-address.ts';
import { isServerProcess } from '../server/server-process.ts';
import { proveServer } from '../server/server-proof.ts';
import { findLockHolder } from '../server/start-lock.ts';
import { StoreError } from '../store-error.ts';
import type { Finding } from './finding.ts';

/** The state of the cluster in a data directory and of the server on it; changes nothing. */
export async function checkEmbeddedServer(dataDir: string): Promise<Finding[]> {
  const path = resolve(dataDir);
  const folder = await stat(path, { bigint: true }).catch(() => null);
  if (folder === null) return [serverFinding({ state: 'none' })];
  const place = placeOf(folder.ino);
  try {
    const { cluster, isCreated } = await findCluster(path);
    if (!isCreated) return [serverFinding({ state: 'none' })];
    const leases = await readLeases(cluster.runDir, place);
    const state = await checkServer(cluster, leases);
    return [...(await checkVersion(cluster)), ...state, ...(await checkLock(cluster, place))];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const isDamaged = error.code === 'database-damaged';
    const code = isDamaged ? 'cluster-damaged' : 'data-dir';
    return [{ code, severity: 'error', details: error.details }];
  }
}

function serverFinding(details: Finding['details']): Finding {
  return { code: 'embedded-server', severity: 'ok', details };
}

async function checkVersion(cluster: Cluster): Promise<Finding[]> {
  const path = join(cluster.data, 'PG_VERSION');
  const found = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (found === '') {
    const details = { path: cluster.data, missing: 'PG_VERSION' };
    return [{ code: 'cluster-damaged', severity: 'error', details }];
  }
  const { major } = findPlatformBinaries();
  const severity = found === major ? 'ok' : 'error';
  const details = { path: cluster.data, cluster: found, server: major };
  return [{ code: 'cluster-version', severity, details }];
}

async function checkServer(cluster: Cluster, leases: readonly FoundLease[]): Promise<Finding[]> {
  const credentials = await readCredentials(cluster.dir);
  const file = await readPostmasterFile(cluster.data);
  const users = leases.filter(({ isAlive }) => isAlive).length;
  const findings: Finding[] = [];
  let isPidFileStale = false;
  if (file === null) findings.push(serverFinding({ state: 'stopped' }));
  else {
    const address = await addressIn(file, cluster);
    const proof =
      address === null ? 'silent' : await proveServer(applicationConnection(address, credentials));
    const { pid } = file;
    if (proof !== 'silent') findings.push(serverFinding({ state: 'running', pid, users }));
    else if (await isServerProcess(pid, cluster)) {
      findings.push({ code: 'embedded-server-silent', severity: 'error', details: { pid } });
    } else {
      isPidFileStale = true;
      findings.push(serverFinding({ state: 'stopped' }));
    }
  }
  const dead = leases.length - users;
  if (dead > 0 || isPidFileStale) {
    const details = { leases: dead, pidFile: isPidFileStale };
    findings.push({ code: 'stale-files', severity: 'note', details });
  }
  return findings;
}

async function checkLock(cluster: Cluster, place: string): Promise<Finding[]> {
  const holder = await findLockHolder(cluster.runDir, place);
  if (holder === null) return [];
  return [{ code: 'start-lock-held', severity: 'note', details: { holder: holder.pid } }];
}
