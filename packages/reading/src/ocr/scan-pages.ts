import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintedPage } from '../layout/printed-page.ts';
import { LARGEST_PICTURE, LONGEST_DRAWING_MS, LONGEST_OCR_MS } from '../pdf/limits.ts';
import type { OcrOptions } from '../read-text.ts';
import { ReadingError } from '../reading-error.ts';
import { readWords } from './read-words.ts';
import { runTool } from './run-tool.ts';

/** A page that is to be recognised; its longest side in points. */
export interface PageToScan {
  readonly number: number;
  readonly longestSide: number;
}

/** A PDF and the pages of it that have no text. */
export interface Scan {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages: readonly PageToScan[];
}

const USUAL_DPI = 300;

/**
 * Recognises pages one after another with the system's `pdftoppm` and `tesseract`, in a folder of its
 * own that only its user may read and that is removed afterwards. Throws `ocr-failed`; when it is
 * cancelled, the reason of the signal.
 */
export async function scanPages(
  scan: Scan,
  { onPage, signal }: OcrOptions,
): Promise<PrintedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'jiannuo-ocr-'));
  try {
    const file = join(folder, 'scan.pdf');
    await writeFile(file, scan.bytes, { mode: 0o600 });
    const pages: PrintedPage[] = [];
    for (const page of scan.pages) {
      signal?.throwIfAborted();
      onPage?.(page.number, scan.pages.length);
      pages.push(await scanPage(file, page, { path: scan.path, folder, signal }));
    }
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly path: string;
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
}

async function scanPage(file: string, page: PageToScan, place: Place): Promise<PrintedPage> {
  const { path, folder, signal } = place;
  const { number } = page;
  const dpi = Math.min(USUAL_DPI, Math.floor((LARGEST_PICTURE * 72) / page.longestSide));
  const picture = join(folder, 'page');
  const only = ['-f', `${number}`, '-l', `${number}`, '-singlefile'];
  const draw = ['-r', `${dpi}`, '-gray', '-png', '-cropbox', ...only, file, picture];
  const read = [
    `${picture}.png`,
    'stdout',
    '-l',
    'chi_sim',
    '--dpi',
    `${dpi}`,
    '--psm',
    '3',
    'tsv',
  ];
  try {
    await runTool({ program: 'pdftoppm', args: draw, timeoutMs: LONGEST_DRAWING_MS, signal });
    const table = await runTool({
      program: 'tesseract',
      args: read,
      timeoutMs: LONGEST_OCR_MS,
      signal,
    });
    return readWords(table, { number, pixelsPerPoint: dpi / 72 });
  } catch (cause) {
    signal?.throwIfAborted();
    throw new ReadingError('ocr-failed', { path, page: number }, cause);
  } finally {
    await rm(`${picture}.png`, { force: true });
  }
}
