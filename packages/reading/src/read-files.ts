import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LARGEST_FILE_BYTES, LARGEST_FILE_SHOWN, MOST_FILES } from './limits.ts';
import { type InputFile, type ReadReport, readReport } from './read-report.ts';
import type { ReadOptions } from './read-text.ts';
import { ReadingError } from './reading-error.ts';

/** Reads the files of one report from disk, within the limits; throws {@link ReadingError}. */
export async function readReportFiles(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<ReadReport> {
  if (paths.length > MOST_FILES) {
    throw new ReadingError('file-too-large', { path: paths[0] ?? '', limit: MOST_FILES });
  }
  return readReport(await Promise.all(paths.map(readInput)), options);
}

async function readInput(path: string): Promise<InputFile> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) throw new ReadingError('file-is-directory', { path });
    // A device or a pipe has no end to wait for.
    if (!facts.isFile()) throw new ReadingError('file-unreadable', { path });
    if (facts.size > LARGEST_FILE_BYTES) {
      throw new ReadingError('file-too-large', { path, limit: LARGEST_FILE_SHOWN });
    }
    return { name: basename(path), bytes: await readFile(path) };
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause;
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new ReadingError(isMissing ? 'file-not-found' : 'file-unreadable', { path }, cause);
  }
}
