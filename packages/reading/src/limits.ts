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
