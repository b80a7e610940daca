import { StoreError } from '../store-error.ts';
import type { Cluster } from './cluster.ts';
import { isReachable } from './reachable.ts';
import type { ServerUser } from './server-user.ts';

/** How the server's programs, started inside `data`, are told where things are. */
export interface ServerPaths {
  readonly data: string;
  readonly socketDir: string;
}

/**
 * Under root the server runs as another account, which often may not pass through the folders
 * above the data (`/root` is closed to it). It does not have to: it is started inside the data
 * folder, and Linux names a process's own folder `/proc/self/cwd` whatever lies above. So the
 * data stays where the user wants it. Elsewhere the way must be open.
 */
export async function pathsForServer(
  cluster: Pick<Cluster, 'data' | 'socketDir'>,
  user: ServerUser | null,
): Promise<ServerPaths> {
  const { data, socketDir } = cluster;
  if (user === null || (await isReachable(data, user))) return { data, socketDir };
  if (process.platform === 'linux') return { data: '/proc/self/cwd', socketDir: '../socket' };
  const reason = 'unreachable-for-server-account';
  throw new StoreError('data-dir-not-writable', { path: data, reason });
}
