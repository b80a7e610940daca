import type { Span, WordPlaces } from '@jiannuo/extraction';

/** A page of the original and the part of the text it holds. */
export interface PageRange extends Span {
  /** Counted from 1, or as the page itself says (`A04`). */
  readonly number: number | string;
}

/** What a reader makes of one file. */
export interface ReadText {
  /** Without a byte-order mark; what every range indexes from here on. */
  readonly text: string;
  /** How the file's characters are written, as the document prints it, such as `utf-8`. */
  readonly encoding: string;
  /** The pages that hold text, in text order, not overlapping; absent where the file knows none. */
  readonly pages?: readonly PageRange[];
  /** Pages on which no text was found: empty ones, or pictures. Absent where the file has no pages. */
  readonly pagesWithoutText?: readonly number[];
  /** Where recognised words stand on their pages; undefined where none was recognised. */
  readonly wordPlaces?: WordPlaces | undefined;
}

/** What a person may ask of reading. */
export interface ReadOptions {
  /** Recognise pages that are pictures, with the programs of this machine. Takes some seconds a page. */
  readonly ocr?: OcrOptions | undefined;
}

/** How recognising is followed and given up. */
export interface OcrOptions {
  /** Called before each page with its number and how many are to be recognised. */
  readonly onPage?: (page: number, count: number) => void;
  /** Ends the work; then its reason is thrown. */
  readonly signal?: AbortSignal;
}

/**
 * Reads the bytes of one format; `name` is for messages. Throws `ReadingError` for every file it
 * cannot read, however damaged, and reaches for nothing outside the bytes.
 */
export type Reader = (
  name: string,
  bytes: Uint8Array,
  options?: ReadOptions,
) => ReadText | Promise<ReadText>;
