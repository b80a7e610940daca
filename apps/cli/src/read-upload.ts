import { Worker } from 'node:worker_threads';
import type { ErrorCode, ErrorDetails } from '@jiannuo/contract/errors';
import type { DutiesData } from '@jiannuo/extraction';
import type { ReadUpload, UploadedFile } from '@jiannuo/server';
import { answerOfThread } from './answer-of-thread.ts';
import { CommandError } from './failure.ts';

/** What the thread is given. */
export interface UploadWork {
  readonly file: UploadedFile;
  readonly duties: DutiesData | undefined;
}

/** What the thread answers: what it read, or the error of the table it met. */
export type UploadAnswer =
  | { readonly read: ReadUpload }
  | { readonly code: ErrorCode; readonly details: ErrorDetails };

/** Longest to read one file. A report takes some 20 ms. */
const readingMs = 30_000;
/** Memory the thread may fill; a report needs a tenth. */
const memoryMegabytes = 512;

export interface UploadSetting {
  readonly mostMs?: number;
  /** The duties lexicon, asked for before every file: what the office edits holds at once. */
  readonly duties?: () => Promise<DutiesData | undefined>;
}

/**
 * Gives a reader of uploaded files that works in a thread of its own, one file after another, so that
 * no file keeps other requests waiting. The reader throws the errors of reading, `report-too-long`,
 * and `reading-too-long` after `mostMs` or when memory runs out.
 */
export function uploadReader({
  mostMs = readingMs,
  duties = async () => undefined,
}: UploadSetting = {}): (file: UploadedFile) => Promise<ReadUpload> {
  let last: Promise<unknown> = Promise.resolve();
  return (file) => {
    const mine = last.then(async () => readInThread({ file, duties: await duties() }, mostMs));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function readInThread(work: UploadWork, mostMs: number): Promise<ReadUpload> {
  const worker = new Worker(new URL('./upload-thread.ts', import.meta.url), {
    workerData: work,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  try {
    const answer = await answerOfThread<UploadAnswer>(worker, { path: work.file.name, mostMs });
    if ('code' in answer) throw new CommandError(answer.code, answer.details);
    return answer.read;
  } finally {
    await worker.terminate();
  }
}
