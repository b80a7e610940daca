import { readFileSync, readlinkSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import type { Cluster } from './cluster.ts';
import { isProcessAlive } from './process-identity.ts';
import { runProgram } from './run-program.ts';

/**
 * Whether a pid from a pid file is a PostgreSQL server of this cluster, running here. After a
 * crash or in a new container the same number may belong to anything.
 */
export async function isServerProcess(pid: number, cluster: Cluster): Promise<boolean> {
  if (!isProcessAlive(pid)) return false;
  if (process.platform !== 'linux') return await isPostgresElsewhere(pid);
  try {
    // The server's working directory is its data directory.
    return readlinkSync(`/proc/${pid}/cwd`) === (await realpath(cluster.data));
  } catch {
    return isPostgres(pid);
  }
}

/** macOS and Windows do not tell a process's folder; its program's name must do. */
async function isPostgresElsewhere(pid: number): Promise<boolean> {
  const [program, args] =
    process.platform === 'win32'
      ? (['tasklist', ['/NH', '/FO', 'CSV', '/FI', `PID eq ${pid}`]] as const)
      : (['ps', ['-o', 'comm=', '-p', String(pid)]] as const);
  const { output } = await runProgram(program, args, { cwd: homedir(), user: null });
  return output.includes('postgres');
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}
