import { pageList } from '@jiannuo/contract/page-list';
import { type ReadReport, readReportFiles } from '@jiannuo/reading';
import { withSignals } from '../signals.ts';
import type { Terminal } from '../terminal.ts';

/** How files are to be read. */
export interface ReadingFlags {
  /** Recognise pages that are pictures. */
  readonly ocr?: boolean;
}

/**
 * Reads the files of one report and tells of pages without text; recognising is told page by page and
 * given up at the first signal.
 */
export async function readAsAsked(
  paths: readonly string[],
  flags: ReadingFlags,
  terminal: Terminal,
): Promise<ReadReport> {
  const isScanned = flags.ocr === true;
  const read = isScanned ? await readWithOcr(paths, terminal) : await readReportFiles(paths);
  const { name, pagesWithoutText } = read.source;
  if (pagesWithoutText !== undefined) {
    const pages = pageList(pagesWithoutText, terminal.language);
    terminal.say(isScanned ? 'pages-not-recognised' : 'pages-without-text', { name, pages });
  }
  return read;
}

async function readWithOcr(paths: readonly string[], terminal: Terminal): Promise<ReadReport> {
  const cancel = new AbortController();
  return await withSignals(async ({ asked }) => {
    void asked.then((reason) => cancel.abort(reason));
    return await readReportFiles(paths, {
      ocr: {
        onPage: (page, count) => terminal.say('recognising', { page, count }),
        signal: cancel.signal,
      },
    });
  });
}
