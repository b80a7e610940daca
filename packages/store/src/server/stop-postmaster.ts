import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';
import type { Cluster } from './cluster.ts';
import { findPlatformBinaries, programPath } from './platform-binaries.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { isProcessAlive } from './process-identity.ts';
import { runProgram } from './run-program.ts';
import { serverLimits } from './server-limits.ts';
import { isServerProcess } from './server-process.ts';
import { clearSocketDirectory } from './socket-directory.ts';

/**
 * Stops the server in order: open transactions are rolled back, everything is on disk when this
 * returns. Does nothing if no server runs. Throws `database-stop-failed` if it will not stop.
 */
export async function stopPostmaster(cluster: Cluster): Promise<void> {
  const file = await readPostmasterFile(cluster.data);
  if (file === null || !(await isServerProcess(file.pid, cluster))) return;
  await askToStop(file.pid, cluster);
  const giveUpAt = Date.now() + serverLimits.stopWaitMs;
  while (isProcessAlive(file.pid)) {
    if (Date.now() > giveUpAt) {
      const details = { path: cluster.data, pid: file.pid, timeoutMs: serverLimits.stopWaitMs };
      throw new StoreError('database-stop-failed', details);
    }
    await sleep(serverLimits.pollMs);
  }
  await clearSocketDirectory(file.socketDir, cluster);
}

/**
 * Ends a server whose folder somebody deleted under it: there is nothing left to shut down in
 * order, and left alone it would notice only after a minute.
 */
export async function endOrphanedServer(pid: number, startToken: string): Promise<void> {
  const giveUpAt = Date.now() + serverLimits.stopWaitMs;
  if (isProcessAlive(pid, startToken)) process.kill(pid, 'SIGQUIT');
  while (isProcessAlive(pid, startToken) && Date.now() < giveUpAt) await sleep(serverLimits.pollMs);
}

async function askToStop(pid: number, cluster: Cluster): Promise<void> {
  if (process.platform === 'win32') {
    const args = ['stop', '-D', cluster.data, '-m', 'fast', '-W'];
    const program = programPath(findPlatformBinaries(), 'pg_ctl');
    await runProgram(program, args, { cwd: cluster.data, user: null });
    return;
  }
  try {
    // SIGINT is PostgreSQL's fast shutdown.
    process.kill(pid, 'SIGINT');
  } catch {
    // It ended by itself just now.
  }
}
