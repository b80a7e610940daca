import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { systemCode } from './file-failure.ts';

/**
 * Makes a folder and those above it, like `mkdir -p`; returns the ones it made, innermost first.
 * Not Node's own recursive mkdir: that one hides a read-only disk behind ENOENT and never
 * returns for a place that cannot hold folders, such as /proc.
 */
export async function makeFolders(path: string, mode: number): Promise<readonly string[]> {
  const folder = resolve(path);
  try {
    await mkdir(folder, { mode });
    return [folder];
  } catch (error) {
    const code = systemCode(error);
    if (code !== 'ENOENT' || dirname(folder) === folder) {
      // A read-only disk or a closed folder answers so even for a folder that is there.
      if (await isFolder(folder)) return [];
      throw error;
    }
  }
  const above = await makeFolders(dirname(folder), mode);
  await mkdir(folder, { mode });
  return [folder, ...above];
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}
