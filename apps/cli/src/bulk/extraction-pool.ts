import { Worker } from 'node:worker_threads';
import type { ErrorCode, ErrorDetails } from '@jiannuo/contract/errors';
import type { DutiesData } from '@jiannuo/extraction';
import { answerOfThread } from '../answer-of-thread.ts';
import { CommandError } from '../failure.ts';

/** What was read out of one file. */
export interface ExtractedLine {
  /** The JSON document in UTF-8, its line break included. */
  readonly line: Uint8Array<ArrayBuffer>;
  /** Length of the file's text in UTF-16 code units. */
  readonly characters: number;
  /** No undertaking was found. */
  readonly isDoubtful: boolean;
  /** Pages on which no text was found, in page order. */
  readonly pagesWithoutText: readonly (number | string)[];
}

/** What a thread answers: what it read, an error of the table, or one nobody foresaw. */
export type ThreadAnswer =
  | ExtractedLine
  | { readonly code: ErrorCode; readonly details: ErrorDetails }
  | { readonly unexpected: string };

export interface ExtractionPool {
  /** Reads and extracts one file in the next free thread. Throws the errors of reading. */
  extract(path: string): Promise<ExtractedLine>;
  /** Ends every thread; what is under way is given up. */
  close(): Promise<void>;
}

/** Longest to read one file. A report takes some 20 ms. */
const readingMs = 60_000;
/** Memory a thread may fill; a report needs a tenth. Small young space: it is collected while warm. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };

/**
 * Opens a pool of at most `most` threads, each begun when there is work for it; all use the same
 * duties lexicon.
 */
export function openExtractionPool(most: number, duties?: DutiesData): ExtractionPool {
  const threads = new Set<Worker>();
  const idle: Worker[] = [];
  const waiting: ((thread: Worker) => void)[] = [];

  const begin = (): Worker => {
    const thread = new Worker(new URL('./extraction-thread.ts', import.meta.url), {
      workerData: duties,
      resourceLimits: memory,
    });
    // Whoever waits for its answer is told; a thread that fails while idle fails its next file.
    thread.on('error', () => undefined);
    threads.add(thread);
    return thread;
  };
  const take = async (): Promise<Worker> =>
    idle.pop() ??
    (threads.size < most ? begin() : await new Promise((resolve) => waiting.push(resolve)));
  const give = (thread: Worker): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const replace = (thread: Worker): void => {
    threads.delete(thread);
    void thread.terminate();
    const next = waiting.shift();
    if (next !== undefined) next(begin());
  };

  return {
    async extract(path) {
      const thread = await take();
      let answer: ThreadAnswer;
      try {
        const answering = answerOfThread<ThreadAnswer>(thread, { path, mostMs: readingMs });
        thread.postMessage(path);
        answer = await answering;
      } catch (error) {
        replace(thread);
        throw error;
      }
      give(thread);
      if ('code' in answer) throw new CommandError(answer.code, answer.details);
      if ('unexpected' in answer) throw new Error(answer.unexpected);
      return answer;
    },
    async close() {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}
