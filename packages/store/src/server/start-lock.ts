import { readdir, rename, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../store-error.ts';
import { onFiles, systemCode } from './file-failure.ts';
import { isHolderAlive } from './lease.ts';
import { makeFolders } from './make-folders.ts';
import { identityName, type ProcessIdentity, parseIdentity } from './process-identity.ts';
import { serverLimits } from './server-limits.ts';
import type { NoticeListener } from './server-notice.ts';

/**
 * Only one process at a time starts, stops or looks for the server.
 *
 * The lock is a directory `lock` holding one file named after its holder. It is taken by
 * renaming a prepared directory onto it, which fails unless `lock` is absent or empty. A dead
 * holder is broken by deleting the file of that very name: should somebody else have taken the
 * lock meanwhile, that name is no longer there and nothing is broken.
 */
export async function withStartLock<T>(
  runDir: string,
  self: ProcessIdentity,
  onNotice: NoticeListener,
  work: () => Promise<T>,
): Promise<T> {
  await acquire(runDir, self, onNotice);
  try {
    return await work();
  } finally {
    await removeName(runDir, self);
  }
}

async function acquire(runDir: string, self: ProcessIdentity, onNotice: NoticeListener) {
  const giveUpAt = Date.now() + serverLimits.lockWaitMs;
  let isWaitTold = false;
  for (;;) {
    if (await onFiles(runDir, () => tryTake(runDir, self))) return;
    const holder = await findHolder(runDir);
    if (holder !== null && !(await isHolderAlive(runDir, holder, self.place))) {
      await removeName(runDir, holder);
    } else if (holder !== null && !isWaitTold) {
      onNotice({ code: 'database-waiting', details: { holder: holder.pid } });
      isWaitTold = true;
    }
    if (Date.now() > giveUpAt) {
      const timeoutMs = serverLimits.lockWaitMs;
      const details = { path: runDir, holder: holder?.pid ?? null, timeoutMs };
      throw new StoreError('database-lock-timeout', details);
    }
    await sleep(serverLimits.pollMs);
  }
}

async function tryTake(runDir: string, self: ProcessIdentity): Promise<boolean> {
  const name = identityName(self);
  const prepared = join(runDir, `lock-${name}`);
  const lock = join(runDir, 'lock');
  await makeFolders(prepared, 0o700);
  await writeFile(join(prepared, name), '', { mode: 0o600 });
  // Windows cannot rename onto an empty directory, POSIX can; rmdir only takes an empty one.
  if (process.platform === 'win32') await rmdir(lock).catch(() => undefined);
  try {
    await rename(prepared, lock);
    return true;
  } catch (error) {
    await rm(prepared, { recursive: true, force: true });
    const code = systemCode(error);
    const isTaken = code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM';
    if (isTaken && (await findHolder(runDir)) !== null) return false;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false;
    throw error;
  }
}

async function findHolder(runDir: string): Promise<ProcessIdentity | null> {
  const names = await readdir(join(runDir, 'lock')).catch(() => []);
  for (const name of names) {
    const holder = parseIdentity(name);
    if (holder !== null) return holder;
  }
  return null;
}

/** Who holds the lock right now, seen from `place`; null if nobody does, or a dead process. */
export async function findLockHolder(
  runDir: string,
  place: string,
): Promise<ProcessIdentity | null> {
  const holder = await findHolder(runDir);
  return holder !== null && (await isHolderAlive(runDir, holder, place)) ? holder : null;
}

async function removeName(runDir: string, holder: ProcessIdentity): Promise<void> {
  const name = identityName(holder);
  await unlink(join(runDir, 'lock', name)).catch(() => undefined);
}

/** Removes what killed processes left while they reached for the lock. Call it under the lock. */
export async function sweepLockDrafts(runDir: string, self: ProcessIdentity): Promise<void> {
  for (const name of await readdir(runDir).catch(() => [])) {
    const owner = name.startsWith('lock-') ? parseIdentity(name.slice('lock-'.length)) : null;
    if (owner === null || (await isHolderAlive(runDir, owner, self.place))) continue;
    await rm(join(runDir, name), { recursive: true, force: true });
  }
}
