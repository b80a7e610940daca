import { chmod, mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { StoreError } from '../store-error.ts';
import { runDirectory } from './cluster.ts';
import { onFiles } from './file-failure.ts';
import { isRoot } from './server-user.ts';

/**
 * Makes the data directory and its `run` folder if they are missing; returns the absolute path.
 * Folders made here are closed to others, except that root's on other systems than Linux can be
 * passed through (not listed): there the server's account needs the way.
 */
export async function prepareDataDirectory(path: string): Promise<string> {
  const dataDir = resolve(path);
  const mode = isRoot() && process.platform !== 'linux' ? 0o711 : 0o700;
  return await onFiles(dataDir, async () => {
    const firstMade = await mkdir(dataDir, { recursive: true });
    if (firstMade !== undefined && process.platform !== 'win32') {
      await closeFolders(dataDir, firstMade, mode);
    }
    if (!(await stat(dataDir)).isDirectory()) {
      throw new StoreError('data-dir-is-file', { path: dataDir });
    }
    await mkdir(runDirectory(dataDir), { recursive: true, mode: 0o700 });
    return dataDir;
  });
}

/** Sets the mode from the innermost new folder up to the first one made: umask must not decide. */
async function closeFolders(innermost: string, firstMade: string, mode: number): Promise<void> {
  const last = resolve(firstMade);
  for (let current = innermost; ; current = dirname(current)) {
    await chmod(current, mode);
    if (current === last || current === dirname(current)) return;
  }
}
