import { access, chmod, constants, lstat, readFile, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StoreError } from '../store-error.ts';
import { copyBinaries } from './copy-binaries.ts';
import { systemCode } from './file-failure.ts';
import { findPlatformBinaries, programPath, type ServerBinaries } from './platform-binaries.ts';
import { isReachable } from './reachable.ts';
import type { NoticeListener } from './server-notice.ts';
import type { ServerUser } from './server-user.ts';

/**
 * Gives server programs the server's account can run: those in node_modules where possible,
 * else a copy in the first of `copyFolders` that can be written and reached.
 */
export async function runnableBinaries(
  user: ServerUser | null,
  copyFolders: readonly string[],
  onNotice: NoticeListener,
  packaged: ServerBinaries = findPlatformBinaries(),
): Promise<ServerBinaries> {
  if ((await completeBinaries(packaged.root, packaged)) && (await mayRun(packaged, user))) {
    return packaged;
  }
  let failure: unknown;
  for (const folder of copyFolders) {
    try {
      const copy = await copyBinaries(packaged, folder, completeBinaries, onNotice);
      if (await mayRun(copy, user)) return copy;
    } catch (error) {
      failure = error;
    }
  }
  const details = { path: packaged.root, output: systemCode(failure) ?? 'not reachable' };
  throw new StoreError('database-binaries-unusable', details, { cause: failure });
}

async function mayRun(binaries: ServerBinaries, user: ServerUser | null): Promise<boolean> {
  return user === null || (await isReachable(programPath(binaries, 'postgres'), user));
}

/**
 * Does what the package's install script does, for installs that ran no scripts: the libraries'
 * version links, and the programs' execute bits. False where the folder cannot be written.
 */
export async function completeBinaries(root: string, binaries: ServerBinaries): Promise<boolean> {
  if (process.platform === 'win32') return true;
  try {
    await Promise.all([linkLibraries(root), makeExecutable({ ...binaries, root })]);
    return true;
  } catch {
    return false;
  }
}

async function makeExecutable(binaries: ServerBinaries): Promise<void> {
  for (const program of ['initdb', 'pg_ctl', 'postgres'] as const) {
    const path = programPath(binaries, program);
    await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
  }
}

async function linkLibraries(root: string): Promise<void> {
  await Promise.all(
    (await readLinks(root)).map(async ({ source, target }) => {
      const path = join(root, '..', target);
      const isThere = await lstat(path).then(
        () => true,
        () => false,
      );
      if (!isThere) await link(basename(source), path);
    }),
  );
}

async function link(to: string, path: string): Promise<void> {
  try {
    await symlink(to, path);
  } catch (error) {
    // Another process made it first.
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

/** The links the package lists, as paths from the package's root: `native/lib/libpq.so.5`. */
async function readLinks(root: string): Promise<readonly LibraryLink[]> {
  const text = await readFile(join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter(isLibraryLink) : [];
}

function isLibraryLink(value: unknown): value is LibraryLink {
  return (
    typeof value === 'object' &&
    value !== null &&
    'source' in value &&
    'target' in value &&
    typeof value.source === 'string' &&
    typeof value.target === 'string'
  );
}
