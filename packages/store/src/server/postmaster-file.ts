import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server writes into `postmaster.pid` of its data folder. */
export interface PostmasterFile {
  readonly pid: number;
  readonly dataDir: string;
  readonly port: number;
  /** Empty when the server has no Unix socket. */
  readonly socketDir: string;
  /** `starting`, `ready`, `stopping`, `standby`, or empty in the first moments. */
  readonly status: string;
}

export function postmasterFilePath(dataDir: string): string {
  return join(dataDir, 'postmaster.pid');
}

/** Reads the file; null if there is none or it is not complete enough to name a process. */
export async function readPostmasterFile(dataDir: string): Promise<PostmasterFile | null> {
  const text = await readFile(postmasterFilePath(dataDir), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  // A negative pid is a standalone backend, not a server.
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return {
    pid,
    dataDir: lines[1] ?? '',
    port: Number(lines[3] ?? 0),
    socketDir: lines[4] ?? '',
    status: lines[7] ?? '',
  };
}
