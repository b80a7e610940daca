import { readdir, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { READABLE_ENDINGS } from '@jiannuo/reading';
import { CommandError } from '../failure.ts';

/**
 * Every readable file at or below a path, by whole path in the order of code units; a file named
 * itself is given whatever its ending. Holds the names of one folder a level, never all of them.
 * Throws `file-not-found`.
 */
export async function* walkFiles(root: string): AsyncGenerator<string> {
  if (await isFolder(root)) yield* walkFolder(root);
  else yield root;
}

/** Throws `file-not-found` unless something is there. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (cause) {
    throw new CommandError('file-not-found', { path }, { cause });
  }
}

async function* walkFolder(folder: string): AsyncGenerator<string> {
  for (const name of await namesIn(folder)) {
    if (name.endsWith(sep)) yield* walkFolder(join(folder, name.slice(0, -1)));
    else yield join(folder, name);
  }
}

/** Names of readable files, and of folders with a separator: so that names sort as whole paths do. */
async function namesIn(folder: string): Promise<string[]> {
  const names: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) names.push(`${entry.name}${sep}`);
    else if (entry.isFile() && READABLE_ENDINGS.has(extname(entry.name).toLowerCase())) {
      names.push(entry.name);
    }
  }
  return names.sort();
}
