import { parentPort, workerData } from 'node:worker_threads';
import { extract } from '@jiannuo/extraction';
import { readReport } from '@jiannuo/reading';
import { demandReportLength, knownErrorOf } from './failure.ts';
import type { UploadAnswer, UploadWork } from './read-upload.ts';

/*
 * Runs in a thread of its own: reads the one file it is given, answers, and is ended.
 */

async function read({ file, duties }: UploadWork): Promise<UploadAnswer> {
  try {
    const { source, text } = await readReport([file]);
    demandReportLength(source.name, text);
    return {
      read: { source, text, extraction: extract(text, duties === undefined ? {} : { duties }) },
    };
  } catch (error) {
    // Errors lose their own members on the way between threads.
    const known = knownErrorOf(error);
    if (known === null) throw error;
    return known;
  }
}

parentPort?.postMessage(await read(workerData as UploadWork));
