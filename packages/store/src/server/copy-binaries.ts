import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  access,
  chmod,
  copyFile,
  mkdir,
  readdir,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { systemCode } from './file-failure.ts';
import { makeFolders } from './make-folders.ts';
import type { ServerBinaries } from './platform-binaries.ts';
import type { NoticeListener } from './server-notice.ts';
import { isRoot } from './server-user.ts';

type Complete = (root: string, binaries: ServerBinaries) => Promise<boolean>;

/**
 * Copies the server's programs once into `folder/postgresql-<version>`. The folder appears by a
 * rename when all of it is there, so whoever finds it finds it whole.
 */
export async function copyBinaries(
  packaged: ServerBinaries,
  folder: string,
  complete: Complete,
  onNotice: NoticeListener,
): Promise<ServerBinaries> {
  const target = join(folder, `postgresql-${packaged.packageVersion}-${process.arch}`);
  // The links name paths under the package's root; a copy keeps the folder name they use.
  const copy = { ...packaged, root: join(target, 'native') };
  if (await isTrustworthy(copy.root)) return copy;
  await makeFolders(folder, 0o755);
  const draft = `${target}.${randomBytes(6).toString('hex')}.draft`;
  try {
    const draftRoot = join(draft, 'native');
    await mkdir(draft, { mode: 0o755 });
    await copyTree(packaged.root, draftRoot);
    if (!(await complete(draftRoot, packaged))) throw new Error(`cannot complete ${draftRoot}`);
    await moveInPlace(draft, target);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  onNotice({ code: 'database-binaries-copied', details: { from: packaged.root, to: target } });
  return copy;
}

/**
 * Node's own `cp` keeps the modes of the source, which may be closed to the server's account or
 * to ourselves; here folders are open to all, and so are files.
 */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    // Static libraries and headers are for compilers.
    if (extname(entry.name) === '.a' || entry.name === 'pkgconfig') continue;
    if (entry.isDirectory()) await copyTree(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, basename(from) === 'bin' ? 0o755 : 0o644);
    }
  }
}

async function moveInPlace(draft: string, target: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    const code = systemCode(error);
    // Another process has put the same copy there.
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM') throw error;
    await access(join(target, 'native', 'bin'));
  }
}

/** Root runs only programs that nobody but root could have put there. */
async function isTrustworthy(root: string): Promise<boolean> {
  const found = await stat(join(root, 'bin')).catch(() => null);
  if (found === null) return false;
  return !isRoot() || (found.uid === 0 && (found.mode & 0o022) === 0);
}
