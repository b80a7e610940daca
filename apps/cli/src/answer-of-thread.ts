import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { CommandError } from './failure.ts';

/**
 * Waits for the next message of a thread that reads a file. Throws what the thread throws, and
 * `reading-too-long` after `mostMs` or when its memory runs out.
 */
export async function answerOfThread<Answer>(
  worker: Worker,
  { path, mostMs }: { readonly path: string; readonly mostMs: number },
): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(mostMs);
    const [answer] = (await once(worker, 'message', { signal })) as [Answer];
    return answer;
  } catch (error) {
    const isSpent =
      error instanceof Error &&
      (error.name === 'AbortError' ||
        ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'));
    if (!isSpent) throw error;
    throw new CommandError('reading-too-long', { path, seconds: mostMs / 1000 }, { cause: error });
  }
}
