import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ServerUser } from './server-user.ts';

/**
 * Whether an account may pass through every folder above `path` and enter (or run) `path`, by
 * mode bits. Access lists are not read: where they forbid more, the server's own start says so.
 */
export async function isReachable(path: string, user: ServerUser): Promise<boolean> {
  for (let current = resolve(path); ; current = dirname(current)) {
    const { mode, uid, gid } = await stat(current);
    const shift = uid === user.uid ? 6 : gid === user.gid ? 3 : 0;
    const isOpen = ((mode >> shift) & 0o1) === 1;
    if (!isOpen) return false;
    if (dirname(current) === current) return true;
  }
}
