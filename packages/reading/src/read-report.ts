import { createHash } from 'node:crypto';
import type { SourceFacts, Span } from '@jiannuo/extraction';
import { type Decoded, decode } from './decode.ts';
import { detectFormat, type Format } from './format.ts';
import {
  LARGEST_FILE_BYTES,
  LARGEST_FILE_SHOWN,
  LONGEST_TEXT,
  LONGEST_TEXT_SHOWN,
} from './limits.ts';
import { comparePages, type PageMarks, readPageMarks } from './page-order.ts';
import { ReadingError } from './reading-error.ts';

/** A file as it came: by path, upload or archive. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A report as text, ready for `extract`, with what is known of its bytes. */
export interface ReadReport {
  /** The file's own text without its byte-order mark; several files are joined by a line break. */
  readonly text: string;
  readonly source: SourceFacts;
}

interface Page extends InputFile, Decoded {
  readonly format: Format;
  readonly marks: PageMarks;
}

/**
 * Reads the files of one report; several are its pages, in any order.
 *
 * Throws {@link ReadingError}: `file-empty`, `file-too-large`, `file-binary`, `file-encoding`,
 * `format-not-supported`. `source.sha256` is of the bytes, in page order.
 */
export function readReport(files: readonly InputFile[]): ReadReport {
  const pages = files.map(readPage).sort(comparePages);
  const [first] = pages;
  if (first === undefined) throw new ReadingError('file-empty', { path: '' });
  const text = pages.map((page) => page.text).join('\n');
  if (text.length > LONGEST_TEXT) {
    throw new ReadingError('file-too-large', { path: first.name, limit: LONGEST_TEXT_SHOWN });
  }
  const hash = createHash('sha256');
  for (const page of pages) hash.update(page.bytes);
  const ranges = pages.length > 1 ? rangesOf(pages) : rangesInside(first);
  return {
    text,
    source: {
      name: pages.map((page) => page.name).join(' + '),
      sha256: hash.digest('hex'),
      encoding: [...new Set(pages.map((page) => page.encoding))].join('+'),
      format: pages.every((page) => page.format === 'md') ? 'md' : 'txt',
      ...(ranges.length === 0 ? {} : { pages: ranges }),
    },
  };
}

function readPage(file: InputFile): Page {
  const { name, bytes } = file;
  if (bytes.length === 0) throw new ReadingError('file-empty', { path: name });
  if (bytes.length > LARGEST_FILE_BYTES) {
    throw new ReadingError('file-too-large', { path: name, limit: LARGEST_FILE_SHOWN });
  }
  const format = detectFormat(name, bytes);
  const decoded = decode(name, bytes);
  if (decoded.text.trim() === '') throw new ReadingError('file-empty', { path: name });
  return { name, bytes, format, ...decoded, marks: readPageMarks(name, decoded.text) };
}

type PageRange = Span & { readonly number: number | string };

function rangesOf(pages: readonly Page[]): PageRange[] {
  let from = 0;
  return pages.map((page, index) => {
    const range = { number: page.marks.own ?? index + 1, from, to: from + page.text.length };
    from = range.to + 1;
    return range;
  });
}

/** One newspaper page that says which it is, or form feeds between printed pages. */
function rangesInside(page: Page): PageRange[] {
  const breaks = page.text.split('\f');
  if (breaks.length > 1) {
    let from = 0;
    return breaks.flatMap((part, index) => {
      const range = { number: index + 1, from, to: from + part.length };
      from = range.to + 1;
      return part.trim() === '' ? [] : [range];
    });
  }
  const { own, from, on } = page.marks;
  return own !== null && (from !== null || on !== null)
    ? [{ number: own, from: 0, to: page.text.length }]
    : [];
}
