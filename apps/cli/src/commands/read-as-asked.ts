import { type ReadReport, readReportFiles } from '@jiannuo/reading';
import { withSignals } from '../signals.ts';
import type { Terminal } from '../terminal.ts';

/** How files are to be read. */
export interface ReadingFlags {
  /** Recognise pages that are pictures. */
  readonly ocr?: boolean;
}

/** Reads the files of one report; recognising is told page by page and given up at the first signal. */
export async function readAsAsked(
  paths: readonly string[],
  flags: ReadingFlags,
  terminal: Terminal,
): Promise<ReadReport> {
  if (flags.ocr === true) return await readWithOcr(paths, terminal);
  const read = await readReportFiles(paths);
  const { pagesWithoutText, source } = read;
  if (pagesWithoutText.length > 0) {
    const pages = pagesWithoutText.join(terminal.language === 'zh' ? '、' : ', ');
    terminal.say('pages-without-text', { name: source.name, pages });
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
