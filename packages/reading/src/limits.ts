/** The largest file that is read, in bytes: 20 MiB. A report is 30–100 KB. */
export const LARGEST_FILE_BYTES: number = 20 * 1024 * 1024;

/** The same for people. */
export const LARGEST_FILE_SHOWN = '20 MB';

/** The longest text that is read, in UTF-16 code units. */
export const LONGEST_TEXT = 5_000_000;

/** The same for people. */
export const LONGEST_TEXT_SHOWN = '5 000 000 字';

/** The most files that are read as the pages of one report. */
export const MOST_FILES = 64;

/*
 * What a document may unfold to. All are some fifty times what the longest reports need, and low
 * enough that a file made to exhaust the machine is refused within a second.
 */

/** The most entries of a zip. */
export const MOST_ZIP_ENTRIES = 4000;

/** The most bytes one part of a zip may unfold to: 32 MiB; a report's is some 2 MiB. */
export const LARGEST_PART_BYTES: number = 32 * 1024 * 1024;

/** The most bytes all parts that are read from one zip may unfold to together. */
export const LARGEST_PARTS_BYTES: number = 48 * 1024 * 1024;

/** The most a part above {@link SMALLEST_BOMB_BYTES} may grow by; Word's own XML grows 10–40 times. */
export const MOST_ZIP_EXPANSION = 250;

/** Below this size no part is a danger, however well it was packed: 4 MiB. */
export const SMALLEST_BOMB_BYTES: number = 4 * 1024 * 1024;

/** The same for people. */
export const LARGEST_PART_SHOWN = '32 MB';

/** The largest web page, in bytes: 8 MiB; one with its pictures inside has some 3 MiB. */
export const LARGEST_PAGE_BYTES: number = 8 * 1024 * 1024;

/** The same for people. */
export const LARGEST_PAGE_SHOWN = '8 MB';

/** How deep elements may stand in one another, in XML and in web pages. */
export const DEEPEST_NESTING = 512;

/** The most elements and texts of one XML part or web page. */
export const MOST_NODES = 500_000;

/** The same for people. */
export const MOST_NODES_SHOWN = '50 万个元素';

/** The most attributes of one element. */
export const MOST_ATTRIBUTES = 2000;

/**
 * The most words of recognised pages whose places are kept, some 4 MB: three times those of the longest
 * real reports, of which tesseract makes nearly every letter a word.
 */
export const MOST_WORD_PLACES = 100_000;

/** The most pages of one document. */
export const MOST_PAGES = 5000;
