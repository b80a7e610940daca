import { parentPort, workerData } from 'node:worker_threads';
import { type DutiesData, extract, toDocument } from '@jiannuo/extraction';
import { readReportFiles } from '@jiannuo/reading';
import { knownErrorOf } from '../failure.ts';
import type { ThreadAnswer } from './extraction-pool.ts';

/*
 * Runs in a thread of its own: reads one file after another, as it is asked by path, and answers each.
 */

const duties = workerData as DutiesData | undefined;
const options = duties === undefined ? {} : { duties };

async function read(path: string): Promise<ThreadAnswer> {
  try {
    const { text, source } = await readReportFiles([path]);
    const found = extract(text, options);
    const line = new TextEncoder().encode(`${JSON.stringify(toDocument(source, text, found))}\n`);
    const isDoubtful = found.commitments.length === 0;
    const { pagesWithoutText = [] } = source;
    return { line, characters: text.length, isDoubtful, pagesWithoutText };
  } catch (error) {
    // Errors lose their own members on the way between threads.
    return knownErrorOf(error) ?? { unexpected: String(error instanceof Error && error.stack) };
  }
}

async function answer(path: string): Promise<void> {
  const found = await read(path);
  // The bytes are handed over, not copied.
  parentPort?.postMessage(found, 'line' in found ? [found.line.buffer] : []);
}

parentPort?.on('message', (path: string) => void answer(path));
