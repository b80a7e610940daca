import { readFile, rename, writeFile } from 'node:fs/promises';
import type { Tally } from './tally.ts';

/** How far an output file has come; kept beside it as `FILE.progress`. */
export interface ProgressRecord {
  readonly format: 'jiannuo-extract-progress';
  readonly version: 1;
  /** Absolute paths that are read, in their order. */
  readonly roots: readonly string[];
  /** The last file done, and the root below which it was found; null before the first. */
  readonly last: { readonly root: number; readonly path: string } | null;
  /** Length of the output up to and with that file's line. */
  readonly bytes: number;
  readonly tally: Tally;
}

/** The record of an output file; null when there is none, or none that this program wrote. */
export async function readProgress(output: string): Promise<ProgressRecord | null> {
  try {
    const record = JSON.parse(await readFile(pathOf(output), 'utf8')) as Partial<ProgressRecord>;
    const isOurs = record.format === 'jiannuo-extract-progress' && record.version === 1;
    return isOurs ? (record as ProgressRecord) : null;
  } catch {
    return null;
  }
}

/** Puts a record on disk in one step: a reader finds the old one or the new one, whole. */
export async function writeProgress(output: string, record: ProgressRecord): Promise<void> {
  const draft = `${pathOf(output)}.part`;
  await writeFile(draft, JSON.stringify(record), { flush: true });
  await rename(draft, pathOf(output));
}

function pathOf(output: string): string {
  return `${output}.progress`;
}
