import { getDocumentProxy } from 'unpdf';
import type { PrintedPage } from '../layout/printed-page.ts';
import { ReadingError } from '../reading-error.ts';
import { CharacterTables } from './character-tables.ts';
import {
  LONGEST_PDF_MS,
  MOST_PDF_PAGES,
  MOST_PDF_PAGES_SHOWN,
  MOST_TEXT_RUNS,
  MOST_TEXT_RUNS_SHOWN,
} from './limits.ts';
import { type EngineText, sheetsOf } from './page-sheets.ts';
import { demandModestStreams } from './stream-size.ts';

type Engine = Awaited<ReturnType<typeof getDocumentProxy>>;

/** What the engine is told: text alone, from these bytes alone. Scripts inside a PDF are never run. */
const SETTINGS = {
  BinaryDataFactory: CharacterTables,
  cMapUrl: 'cmaps/',
  cMapPacked: true,
  useWorkerFetch: false,
  useWasm: false,
  useSystemFonts: true,
  disableFontFace: true,
  enableXfa: false,
  maxImageSize: 0,
  verbosity: 0,
};

/** The printed pages of a PDF. */
export interface PdfPages {
  /** Every page, with its longest side in points. */
  readonly pages: readonly { readonly number: number; readonly longestSide: number }[];
  /** Upright sheets in page order; a page has one or more, or none when nothing is printed on it. */
  readonly sheets: readonly PrintedPage[];
}

/**
 * Reads what is printed on every page of a PDF.
 *
 * Throws `file-encrypted`, `file-expands`, `file-damaged`, `file-too-large`, `reading-too-long`.
 */
export async function openPdf(path: string, bytes: Uint8Array): Promise<PdfPages> {
  demandModestStreams(path, bytes);
  const seconds = LONGEST_PDF_MS / 1000;
  const { promise: expired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => reject(new ReadingError('reading-too-long', { path, seconds })),
    LONGEST_PDF_MS,
  );
  let engine: Engine | undefined;
  try {
    // The engine keeps the bytes it is given.
    engine = await Promise.race([getDocumentProxy(new Uint8Array(bytes), SETTINGS), expired]);
    return await Promise.race([readPages(path, engine), expired]);
  } catch (cause) {
    if (cause instanceof ReadingError) throw cause;
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw new ReadingError(isLocked ? 'file-encrypted' : 'file-damaged', { path }, cause);
  } finally {
    clearTimeout(timer);
    await engine?.loadingTask.destroy();
  }
}

async function readPages(path: string, engine: Engine): Promise<PdfPages> {
  if (engine.numPages > MOST_PDF_PAGES) {
    throw new ReadingError('file-too-large', { path, limit: MOST_PDF_PAGES_SHOWN });
  }
  const sheets: PrintedPage[] = [];
  const pages: PdfPages['pages'][number][] = [];
  let left = MOST_TEXT_RUNS;
  for (let number = 1; number <= engine.numPages; number += 1) {
    const page = await engine.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const texts = await textsOf(page, left);
    if (texts === null) {
      throw new ReadingError('file-too-large', { path, limit: MOST_TEXT_RUNS_SHOWN });
    }
    left -= texts.length;
    sheets.push(...sheetsOf({ number, width, height, transform }, texts));
    pages.push({ number, longestSide: Math.max(width, height) });
    page.cleanup();
  }
  return { pages, sheets };
}

type EnginePage = Awaited<ReturnType<Engine['getPage']>>;

/** The texts of a page, or null when they are more than `most`. */
async function textsOf(page: EnginePage, most: number): Promise<EngineText[] | null> {
  const texts: EngineText[] = [];
  const reader: ReadableStreamDefaultReader<TextChunk> = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return texts;
    for (const item of value.items) if ('str' in item) texts.push(item);
    if (texts.length > most) return null;
  }
}

/** What the engine gives at a time: texts, and marks of structure that are of no use here. */
interface TextChunk {
  readonly items: readonly (EngineText | { readonly type: string })[];
}
