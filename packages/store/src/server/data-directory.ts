import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runDirectory } from './cluster.ts';
import { onFiles } from './file-failure.ts';
import { makeFolders } from './make-folders.ts';
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
    for (const folder of await makeFolders(dataDir, mode)) {
      // The umask must not decide.
      if (process.platform !== 'win32') await chmod(folder, mode);
    }
    await makeFolders(runDirectory(dataDir), 0o700);
    return dataDir;
  });
}
