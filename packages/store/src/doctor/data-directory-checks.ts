import { randomBytes } from 'node:crypto';
import { access, constants, open, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { clusterIn } from '../server/cluster.ts';
import { systemCode } from '../server/file-failure.ts';
import { serverLimits } from '../server/server-limits.ts';
import { isShortEnough, socketPath } from '../server/socket-directory.ts';
import type { Finding } from './finding.ts';

const MEBIBYTE = 1024 ** 2;
/** A new cluster is 40 MB and its journal may grow to 512 MB. */
const FREE_FLOOR_BYTES = 150 * MEBIBYTE;
const FREE_GOOD_BYTES = 1024 * MEBIBYTE;

/** Whether data can be kept there: a folder, writable, on a disk with modes and room. */
export async function checkDataDirectory(dataDir: string): Promise<Finding[]> {
  const path = resolve(dataDir);
  const { folder, reason } = await nearestFolder(path);
  if (reason !== '') return [{ code: 'data-dir', severity: 'error', details: { path, reason } }];
  const isThere = folder === path;
  const findings: Finding[] = [
    { code: 'data-dir', severity: 'ok', details: { path, reason: isThere ? '' : 'new' } },
    await checkSpace(folder),
  ];
  if (isThere && !(await keepsModes(folder))) {
    findings.push({ code: 'data-dir-modes', severity: 'error', details: { path } });
  }
  return findings;
}

/** The folder itself or the lowest one above it that exists, and why nothing can be made there. */
async function nearestFolder(path: string): Promise<{ folder: string; reason: string }> {
  for (let folder = path; ; folder = dirname(folder)) {
    try {
      if (!(await stat(folder)).isDirectory()) return { folder, reason: 'ENOTDIR' };
      await access(folder, constants.W_OK | constants.X_OK);
      return { folder, reason: '' };
    } catch (error) {
      const reason = systemCode(error) ?? 'unknown';
      if (reason !== 'ENOENT' || folder === dirname(folder)) return { folder, reason };
    }
  }
}

async function checkSpace(path: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(path);
  const freeBytes = bavail * bsize;
  const severity =
    freeBytes < FREE_FLOOR_BYTES ? 'error' : freeBytes < FREE_GOOD_BYTES ? 'warning' : 'ok';
  return {
    code: 'disk-space',
    severity,
    details: { path, freeBytes, needBytes: FREE_FLOOR_BYTES },
  };
}

/** Some mounted disks (a Windows drive in WSL, exFAT) show every file open to all. */
async function keepsModes(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const path = join(folder, `.doctor-${randomBytes(6).toString('hex')}`);
  const file = await open(path, 'wx', 0o600);
  try {
    return ((await file.stat()).mode & 0o777) === 0o600;
  } finally {
    await file.close();
    await rm(path);
  }
}

/** Whether the path leaves room for a socket in the data directory. */
export function checkSocketPath(dataDir: string): Finding[] {
  if (process.platform === 'win32') return [];
  const { socketDir } = clusterIn(resolve(dataDir));
  if (isShortEnough(socketDir)) return [];
  const bytes = Buffer.byteLength(socketPath(socketDir));
  const details = { path: socketDir, bytes, maxBytes: serverLimits.socketPathMaxBytes };
  return [{ code: 'socket-path-long', severity: 'note', details }];
}
