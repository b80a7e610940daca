/** The most pages of a PDF that are read. A report has 20–60. */
export const MOST_PDF_PAGES = 500;

/** The same for people. */
export const MOST_PDF_PAGES_SHOWN = '500 页';

/** The most pieces of text of a PDF that are read; a page has some hundreds. */
export const MOST_TEXT_RUNS = 400_000;

/** The same for people. */
export const MOST_TEXT_RUNS_SHOWN = '40 万段文字';

/** Longest to read a PDF, in milliseconds. A page takes some 50. */
export const LONGEST_PDF_MS = 120_000;

/** The most bytes one compressed stream of a PDF may hold when it is no picture: 32 MiB. */
export const LARGEST_STREAM_BYTES: number = 32 * 1024 * 1024;

/** The most bytes all of them may hold together: 256 MiB. */
export const LARGEST_STREAMS_BYTES: number = 256 * 1024 * 1024;

/** The same for people. */
export const LARGEST_STREAMS_SHOWN = '256 MB';

/** Longest to draw one page for OCR, in milliseconds. */
export const LONGEST_DRAWING_MS = 60_000;

/** Longest to recognise one page, in milliseconds. A newspaper page takes a minute. */
export const LONGEST_OCR_MS = 600_000;

/** The longest side of a page's picture, in pixels; larger pages are drawn coarser. */
export const LARGEST_PICTURE = 10_000;
