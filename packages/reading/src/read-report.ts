import { createHash } from 'node:crypto';
import type { SourceFacts, WordPlace, WordPlaces } from '@jiannuo/extraction';
import { detectFormat, type Format } from './format.ts';
import {
  LARGEST_FILE_BYTES,
  LARGEST_FILE_SHOWN,
  LONGEST_TEXT,
  LONGEST_TEXT_SHOWN,
  MOST_WORD_PLACES,
} from './limits.ts';
import { comparePages, type PageMarks, readPageMarks } from './page-order.ts';
import type { PageRange, ReadOptions, ReadText } from './read-text.ts';
import { readers } from './readers.ts';
import { ReadingError } from './reading-error.ts';

/** A file as it came: by path, upload or archive. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report as text, ready for `extract`, with what is known of its bytes. */
export interface ReadReport {
  /** What the file's reader made of it; several files are joined by a line break. */
  readonly text: string;
  readonly source: SourceFacts;
}

/** One file of the report. */
interface Part extends InputFile, ReadText {
  readonly format: Format;
  readonly marks: PageMarks;
}

/**
 * Reads the files of one report; several are its parts, in any order.
 *
 * Throws {@link ReadingError}: `file-empty`, `file-too-large`, `format-not-supported` and what the
 * reader of the format throws. `source.sha256` is of the bytes, in page order.
 */
export async function readReport(
  files: readonly InputFile[],
  options: ReadOptions = {},
): Promise<ReadReport> {
  const unordered: Part[] = [];
  // One after another: the first bad file is the one that is named, whichever reader is quicker.
  for (const file of files) unordered.push(await readPart(file, options));
  const parts = unordered.sort(comparePages);
  const [first] = parts;
  if (first === undefined) throw new ReadingError('file-empty', { path: '' });
  const text = parts.map((part) => part.text).join('\n');
  if (text.length > LONGEST_TEXT) {
    throw new ReadingError('file-too-large', { path: first.name, limit: LONGEST_TEXT_SHOWN });
  }
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part.bytes);
  const ranges = parts.length > 1 ? rangesOf(parts) : rangesInside(first);
  const unread = unreadOf(parts);
  const places = parts.length > 1 ? joinPlaces(parts) : first.wordPlaces;
  const isOneFormat = parts.every((part) => part.format === first.format);
  return {
    text,
    source: {
      name: parts.map((part) => part.name).join(' + '),
      sha256: hash.digest('hex'),
      encoding: [...new Set(parts.map((part) => part.encoding))].join('+'),
      format: isOneFormat ? first.format : 'txt',
      ...(ranges.length === 0 ? {} : { pages: ranges }),
      ...(unread.length === 0 ? {} : { pagesWithoutText: unread }),
      ...(places === undefined ? {} : { wordPlaces: places }),
    },
  };
}

async function readPart(file: InputFile, options: ReadOptions): Promise<Part> {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new ReadingError('file-empty', { path: name });
  if (bytes.length > LARGEST_FILE_BYTES) {
    throw new ReadingError('file-too-large', { path: name, limit: LARGEST_FILE_SHOWN });
  }
  const format = detectFormat(name, bytes);
  const read = await readers[format](name, bytes, options);
  if (read.text.trim() === '') throw new ReadingError('file-empty', { path: name });
  return { name, bytes, format, ...read, marks: readPageMarks(name, read.text) };
}

/** Each file is a page, or several; then a page is named by its file too: `A03-2`. */
function rangesOf(parts: readonly Part[]): PageRange[] {
  let from = 0;
  return parts.flatMap((part, index) => {
    const start = from;
    from = start + part.text.length + 1;
    if (part.pages === undefined || !hasManyPages(part)) {
      return [{ number: part.marks.own ?? index + 1, from: start, to: from - 1 }];
    }
    return part.pages.map((page) => ({
      number: pageName(part, index, page.number),
      from: start + page.from,
      to: start + page.to,
    }));
  });
}

/** Pages without text, named as `rangesOf` names pages. */
function unreadOf(parts: readonly Part[]): (number | string)[] {
  const isAlone = parts.length === 1;
  return parts.flatMap((part, index) =>
    (part.pagesWithoutText ?? []).map((page) => (isAlone ? page : pageName(part, index, page))),
  );
}

/** The places of all parts, in the joined text; their pages named as `rangesOf` names pages. */
function joinPlaces(parts: readonly Part[]): WordPlaces | undefined {
  const pages: WordPlaces['pages'][number][] = [];
  const words: WordPlace[] = [];
  let start = 0;
  for (const [index, part] of parts.entries()) {
    const { wordPlaces } = part;
    const before = pages.length;
    for (const [from, to, page, ...box] of wordPlaces?.words ?? []) {
      words.push([start + from, start + to, before + page, ...box]);
    }
    for (const { number, ...size } of wordPlaces?.pages ?? []) {
      const name = hasManyPages(part)
        ? pageName(part, index, number)
        : (part.marks.own ?? index + 1);
      pages.push({ number: name, ...size });
    }
    start += part.text.length + 1;
  }
  return words.length === 0 ? undefined : { pages, words: words.slice(0, MOST_WORD_PLACES) };
}

function pageName(part: Part, index: number, page: number | string): string {
  return `${part.marks.own ?? index + 1}-${page}`;
}

/** True where a file's pages must be told apart, those without text included. */
function hasManyPages({ pages = [], pagesWithoutText = [] }: Part): boolean {
  return new Set([...pages.map(({ number }) => number), ...pagesWithoutText]).size > 1;
}

/** The pages the reader found; else one newspaper page that says which it is, or form feeds. */
function rangesInside(part: Part): readonly PageRange[] {
  if (part.pages !== undefined && part.pages.length > 1) return part.pages;
  const { own, from, on } = part.marks;
  const isMarked = own !== null && (from !== null || on !== null);
  const breaks = isPlain(part) ? part.text.split('\f') : [];
  if (breaks.length > 1) return rangesBetween(breaks);
  if (isMarked) return [{ number: own, from: 0, to: part.text.length }];
  return part.pages ?? [];
}

function isPlain({ format }: Part): boolean {
  return format === 'txt' || format === 'md';
}

function rangesBetween(breaks: readonly string[]): PageRange[] {
  let from = 0;
  return breaks.flatMap((piece, index) => {
    const range = { number: index + 1, from, to: from + piece.length };
    from = range.to + 1;
    return piece.trim() === '' ? [] : [range];
  });
}
