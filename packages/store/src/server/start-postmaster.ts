import { type ChildProcess, spawn } from 'node:child_process';
import { lchown, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';
import type { Cluster } from './cluster.ts';
import { clusterSettings } from './cluster-settings.ts';
import { writeDurableFile } from './durable-file.ts';
import { fileFailure, onFiles } from './file-failure.ts';
import { programPath, type ServerBinaries } from './platform-binaries.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { asUser, serverEnvironment } from './run-program.ts';
import type { ServerAddress } from './server-address.ts';
import { isPredecessorInTheWay, serverFailure } from './server-failure.ts';
import { serverLimits } from './server-limits.ts';
import { openServerLog, serverLogSince, serverLogSize } from './server-log.ts';
import type { NoticeListener } from './server-notice.ts';
import { pathsForServer, type ServerPaths } from './server-paths.ts';
import type { ServerUser } from './server-user.ts';
import { clearSocketDirectory, SOCKET_PORT, socketDirectories } from './socket-directory.ts';

/** What a start needs to know. */
export interface StartOptions {
  readonly cluster: Cluster;
  readonly binaries: ServerBinaries;
  readonly user: ServerUser | null;
  readonly onNotice: NoticeListener;
}

/** Starts the server and waits until it is ready; returns where it listens. */
export async function startPostmaster(options: StartOptions): Promise<ServerAddress> {
  await onFiles(options.cluster.data, () => writeSettings(options));
  let failure: unknown = new StoreError('database-socket-failed', {
    path: options.cluster.socketDir,
    reason: 'no folder for the socket',
  });
  for await (const address of addresses(options)) {
    try {
      await startPatiently(options, address);
      return address;
    } catch (error) {
      if (address.host !== '127.0.0.1') await clearSocketDirectory(address.host, options.cluster);
      const isAddressAtFault =
        error instanceof StoreError && error.code === 'database-socket-failed';
      if (!isAddressAtFault) throw error;
      failure = error;
    }
  }
  throw failure;
}

async function writeSettings({ cluster, user }: StartOptions): Promise<void> {
  const path = join(cluster.data, 'postgresql.conf');
  const settings = clusterSettings();
  const isCurrent = (await readFile(path, 'utf8').catch(() => '')) === settings;
  if (!isCurrent) await writeDurableFile(path, settings);
  // The folder belongs to the server's account: a link put there must not be followed.
  if (user !== null) await lchown(path, user.uid, user.gid);
}

async function* addresses({ cluster, user }: StartOptions): AsyncGenerator<ServerAddress> {
  if (process.platform === 'win32') {
    for (let attempt = 0; attempt < serverLimits.portAttempts; attempt++) {
      yield { host: '127.0.0.1', port: await freePort() };
    }
    return;
  }
  for await (const host of socketDirectories(cluster, user)) yield { host, port: SOCKET_PORT };
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** A killed server's last children hold its memory for a moment: then try again. */
async function startPatiently(options: StartOptions, address: ServerAddress): Promise<void> {
  const giveUpAt = Date.now() + serverLimits.sharedMemoryWaitMs;
  for (;;) {
    try {
      await startOnce(options, address);
      return;
    } catch (error) {
      if (!isPredecessorInTheWay(error) || Date.now() > giveUpAt) throw error;
      await sleep(serverLimits.pollMs * 10);
    }
  }
}

async function startOnce(options: StartOptions, address: ServerAddress): Promise<void> {
  const { logPath } = options.cluster;
  const log = await onFiles(logPath, () => openServerLog(logPath));
  try {
    const logFrom = await serverLogSize(logPath);
    const paths = await pathsForServer(options.cluster, options.user);
    const child = spawnServer(
      options,
      listenOptions(address, options.cluster, paths),
      paths,
      log.fd,
    );
    await waitUntilReady(options, child, logFrom);
  } catch (error) {
    throw fileFailure(error, logPath);
  } finally {
    await log.close();
  }
}

function listenOptions(
  { host, port }: ServerAddress,
  cluster: Cluster,
  paths: ServerPaths,
): readonly string[] {
  if (process.platform === 'win32') return ['-h', host, '-p', String(port)];
  const socketDir = host === cluster.socketDir ? paths.socketDir : host;
  return ['-c', 'listen_addresses=', '-k', socketDir, '-p', String(port)];
}

function spawnServer(
  { cluster, binaries, user }: StartOptions,
  listen: readonly string[],
  paths: ServerPaths,
  logFd: number,
): ChildProcess {
  // On Windows only pg_ctl can shed administrator rights, which the server refuses to run with.
  const [program, args] =
    process.platform === 'win32'
      ? (['pg_ctl', ['start', '-W', '-D', paths.data, '-o', listen.join(' ')]] as const)
      : (['postgres', ['-D', paths.data, ...listen]] as const);
  const child = spawn(programPath(binaries, program), args, {
    cwd: cluster.data,
    env: serverEnvironment(),
    // The server outlives this process if that is killed; Ctrl-C in the terminal is not for it.
    detached: true,
    stdio: ['ignore', logFd, logFd],
    windowsHide: true,
    ...asUser(user),
  });
  child.unref();
  return child;
}

async function waitUntilReady(
  { cluster, onNotice }: StartOptions,
  child: ChildProcess,
  logFrom: number,
): Promise<void> {
  const ended = exitOf(child);
  const startedAt = Date.now();
  let isSlowTold = false;
  for (;;) {
    const file = await readPostmasterFile(cluster.data);
    if (file?.status === 'ready') return;
    const elapsedMs = Date.now() - startedAt;
    const timeoutMs = file === null ? serverLimits.refusedWaitMs : serverLimits.startWaitMs;
    if (elapsedMs > timeoutMs) {
      const log = await serverLogSince(cluster.logPath, logFrom);
      throw new StoreError('database-start-timeout', { path: cluster.data, timeoutMs, log });
    }
    if (elapsedMs > serverLimits.slowStartMs && !isSlowTold) {
      onNotice({ code: 'database-recovering', details: { path: cluster.data } });
      isSlowTold = true;
    }
    const reason = await Promise.race([ended, sleep(serverLimits.pollMs, null)]);
    if (reason === null) continue;
    const log = await serverLogSince(cluster.logPath, logFrom);
    throw serverFailure('database-start-failed', cluster.data, [log, reason].join('\n').trim());
  }
}

/** Why the server's process ended; on Windows pg_ctl ending well means nothing yet. */
async function exitOf(child: ChildProcess): Promise<string> {
  return await new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (exitCode, signal) => {
      if (process.platform === 'win32' && exitCode === 0) return;
      resolve(exitCode === null ? `ended by ${signal}` : `exit code ${exitCode}`);
    });
  });
}
