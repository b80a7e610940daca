import { readFileSync } from 'node:fs';

/** The unprivileged account the server runs as when we are root; PostgreSQL refuses root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const OVERFLOW_ID = 65_534;

/** Whether this process is the superuser of a Unix system. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The account for a new cluster: null (our own) unless we are root, then `nobody`. */
export function userForNewCluster(): ServerUser | null {
  return isRoot() ? nobody() : null;
}

/**
 * The account for an existing cluster. A cluster some user made stays that user's when root
 * opens it once (`sudo`), or the user could never open it again.
 */
export function userForCluster(owner: ServerUser): ServerUser | null {
  if (!isRoot()) return null;
  return owner.uid === 0 ? nobody() : owner;
}

function nobody(): ServerUser {
  try {
    const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m);
    if (line) return { uid: Number(line[1]), gid: Number(line[2]) };
  } catch {
    // No account file at all: the number every system gives to nobody still works.
  }
  return { uid: OVERFLOW_ID, gid: OVERFLOW_ID };
}
