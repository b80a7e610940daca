import { type FileHandle, open, rm, stat, truncate } from 'node:fs/promises';
import { demandFree } from '../commands/export.ts';
import { CommandError } from '../failure.ts';
import type { BulkOutput, Reached } from './bulk-output.ts';
import { type ProgressRecord, readProgress, writeProgress } from './progress-record.ts';
import { emptyTally } from './tally.ts';

/** Files done, and bytes written, before the disk is waited for. */
const batchFiles = 100;
const batchBytes = 16 * 1024 * 1024;

export interface FileOutputOptions {
  readonly path: string;
  readonly roots: readonly string[];
  /** Go on where the record beside the file says; a file without one must not exist. */
  readonly resume: boolean;
  /** Overwrite what is there. */
  readonly force: boolean;
}

/**
 * Lines in a file, with a record of how far it has come beside it. The record never runs ahead of the
 * file: bytes first, then what they mean. What stands in the file beyond its record is cut off and
 * made again. Throws `output-exists`, `resume-impossible`, `output-not-writable`.
 */
export async function fileOutput(options: FileOutputOptions): Promise<BulkOutput> {
  const { path, roots, resume, force } = options;
  const known = resume ? await recordToResume(path, roots) : null;
  if (known === null) await demandFree(path, force);
  const record: ProgressRecord = known ?? {
    format: 'jiannuo-extract-progress',
    version: 1,
    roots,
    last: null,
    bytes: 0,
    tally: emptyTally,
  };
  return await writing(path, async () => {
    if (known === null) await rm(path, { force: true });
    await writeProgress(path, record);
    const file = await open(path, 'a');
    await truncate(path, record.bytes);
    return appending(file, path, record);
  });
}

function appending(file: FileHandle, path: string, from: ProgressRecord): BulkOutput {
  let record = from;
  let waitingFiles = 0;
  let waitingBytes = 0;
  const commit = async (): Promise<void> => {
    if (waitingFiles === 0) return;
    await file.datasync();
    await writeProgress(path, record);
    waitingFiles = 0;
    waitingBytes = 0;
  };
  return {
    reached: from,
    take: async (line: Uint8Array | null, reached: Reached) =>
      await writing(path, async () => {
        const bytes = line?.byteLength ?? 0;
        if (line !== null) await file.appendFile(line);
        record = { ...record, ...reached, bytes: record.bytes + bytes };
        waitingFiles += 1;
        waitingBytes += bytes;
        if (waitingFiles >= batchFiles || waitingBytes >= batchBytes) await commit();
        return true;
      }),
    close: async () =>
      await writing(path, async () => {
        try {
          await commit();
        } finally {
          await file.close();
        }
      }),
  };
}

/** The record to go on from; null where neither file nor record is there. */
async function recordToResume(
  path: string,
  roots: readonly string[],
): Promise<ProgressRecord | null> {
  const size = await stat(path).then(
    (facts) => facts.size,
    () => null,
  );
  const record = await readProgress(path);
  if (record === null && size === null) return null;
  const isWhole = record !== null && (size ?? 0) >= record.bytes;
  const isSame = isWhole && JSON.stringify(record.roots) === JSON.stringify(roots);
  if (!isSame) throw new CommandError('resume-impossible', { path });
  return record;
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError('output-not-writable', { path, reason }, { cause });
  }
}
