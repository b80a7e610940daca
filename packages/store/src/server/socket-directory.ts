import { chown, lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Cluster } from './cluster.ts';
import { makeFolders } from './make-folders.ts';
import { serverLimits } from './server-limits.ts';
import type { ServerUser } from './server-user.ts';

/** The port is part of a Unix socket's file name only. */
export const SOCKET_PORT = 5432;

const TEMP_PREFIX = 'jiannuo-';

/** The path clients connect to. */
export function socketPath(directory: string): string {
  return join(directory, `.s.PGSQL.${SOCKET_PORT}`);
}

/** Whether the system's limit for socket paths allows a socket in this folder. */
export function isShortEnough(directory: string): boolean {
  return Buffer.byteLength(socketPath(directory)) <= serverLimits.socketPathMaxBytes;
}

/**
 * Folders to try for the socket, best first: the cluster's own; then fresh ones with short
 * random names, which nobody can have prepared and nobody else can enter.
 */
export async function* socketDirectories(
  cluster: Cluster,
  user: ServerUser | null,
): AsyncGenerator<string> {
  if (isShortEnough(cluster.socketDir)) {
    await makeFolders(cluster.socketDir, 0o700);
    if (user !== null) await chown(cluster.socketDir, user.uid, user.gid);
    yield cluster.socketDir;
  }
  for (const folder of new Set([tmpdir(), '/tmp'])) {
    const directory = await mkdtemp(join(folder, TEMP_PREFIX)).catch(() => null);
    if (directory === null) continue;
    if (user !== null) await chown(directory, user.uid, user.gid);
    if (isShortEnough(directory)) yield directory;
    else await rm(directory, { recursive: true });
  }
}

/** Removes a dead server's socket, and the folder if it was one of our temporary ones. */
export async function clearSocketDirectory(directory: string, cluster: Cluster): Promise<void> {
  if (directory === '') return;
  if (directory === cluster.socketDir) {
    for (const name of await readdir(directory).catch(() => [])) {
      await rm(join(directory, name), { force: true });
    }
    return;
  }
  const found = await lstat(directory).catch(() => null);
  if (found?.isDirectory() !== true || !basename(directory).startsWith(TEMP_PREFIX)) return;
  await rm(directory, { recursive: true, force: true });
}
