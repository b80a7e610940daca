import { layOutPages } from '../layout/lay-out-pages.ts';
import type { PrintedPage } from '../layout/printed-page.ts';
import { missingTools } from '../ocr/missing-tools.ts';
import { type PageToScan, scanPages } from '../ocr/scan-pages.ts';
import { wordPlacesOf } from '../ocr/word-places.ts';
import type { ReadOptions, ReadText } from '../read-text.ts';
import { ReadingError } from '../reading-error.ts';
import { openPdf } from './open-pdf.ts';

/**
 * Reads a PDF, one line a paragraph, with the ranges of its pages. Pages without a text layer are
 * recognised when `ocr` is asked for; those that give no text either way are named in
 * `pagesWithoutText`. The places of recognised words are in `wordPlaces`.
 *
 * Throws what `openPdf` and `scanPages` throw; for a scan `pdf-without-text`, or
 * `ocr-not-installed` where this machine could not recognise it either.
 */
export async function readPdf(
  name: string,
  bytes: Uint8Array,
  { ocr }: ReadOptions = {},
): Promise<ReadText> {
  const { sheets, pages: sizes } = await openPdf(name, bytes);
  const written = new Set(sheets.map(({ number }) => number));
  const unwritten = sizes.filter(({ number }) => !written.has(number));
  if (unwritten.length > 0 && (ocr !== undefined || written.size === 0)) {
    await demandTools(name, ocr !== undefined, unwritten);
  }
  const scan = { path: name, bytes, pages: unwritten };
  const scanned = ocr === undefined ? [] : await scanPages(scan, ocr);
  const { text, pages, words } = layOutPages([...sheets, ...scanned].sort(byNumber));
  if (text.trim() === '') throw new ReadingError('file-empty', { path: name });
  const empty = ocr === undefined ? unwritten : scanned.filter(({ runs }) => runs.length === 0);
  const pagesWithoutText = empty.map(({ number }) => number);
  const wordPlaces = wordPlacesOf(scanned, words);
  return { text, encoding: 'utf-8', pages, pagesWithoutText, wordPlaces };
}

/** Throws where pages cannot be recognised or nobody has asked for it. */
async function demandTools(
  path: string,
  isAsked: boolean,
  { length: pages }: readonly PageToScan[],
): Promise<void> {
  const missing = await missingTools();
  if (missing.length > 0) {
    throw new ReadingError('ocr-not-installed', { path, pages, missing: missing.join(', ') });
  }
  if (!isAsked) throw new ReadingError('pdf-without-text', { path, pages });
}

function byNumber(a: PrintedPage, b: PrintedPage): number {
  return a.number - b.number;
}
