import { stat } from 'node:fs/promises';
import type { Cluster } from './cluster.ts';
import {
  APPLICATION_DATABASE,
  APPLICATION_USER,
  type Credentials,
  SUPERUSER,
} from './credentials.ts';
import type { PostmasterFile } from './postmaster-file.ts';
import type { ConnectionSettings } from './server-connection.ts';
import { isServerProcess } from './server-process.ts';
import { SOCKET_PORT, socketPath } from './socket-directory.ts';

/** Where a server listens: a folder and the port that names the socket, or 127.0.0.1. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
}

/**
 * The address a pid file speaks of, if it is this cluster's server and not that of a folder
 * this one was copied from; null otherwise.
 */
export async function addressIn(
  file: PostmasterFile,
  cluster: Cluster,
): Promise<ServerAddress | null> {
  if (process.platform !== 'win32') {
    // A socket in our own folder is ours: copying a folder does not copy a listening socket.
    const own = await stat(socketPath(cluster.socketDir)).catch(() => null);
    if (own?.isSocket() === true) return { host: cluster.socketDir, port: SOCKET_PORT };
  }
  const isOurs =
    process.platform === 'linux'
      ? await isServerProcess(file.pid, cluster)
      : await isSameFolder(file.dataDir, cluster.data);
  if (!isOurs) return null;
  if (file.socketDir !== '') return { host: file.socketDir, port: file.port };
  return file.port > 0 ? { host: '127.0.0.1', port: file.port } : null;
}

async function isSameFolder(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all(
    [one, other].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

/** How the product connects: as the owner of its own database. */
export function applicationConnection(
  { host, port }: ServerAddress,
  { applicationPassword }: Credentials,
): ConnectionSettings {
  const [user, database] = [APPLICATION_USER, APPLICATION_DATABASE];
  return { host, port, user, password: applicationPassword, database };
}

/** How the supervisor connects when something has to be set right. */
export function superuserConnection(
  { host, port }: ServerAddress,
  { superuserPassword }: Credentials,
): ConnectionSettings {
  return { host, port, user: SUPERUSER, password: superuserPassword, database: 'template1' };
}
