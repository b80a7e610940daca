export { READABLE_ENDINGS } from './format.ts';
export { LARGEST_FILE_BYTES, LONGEST_TEXT, MOST_FILES } from './limits.ts';
export { readReportFiles } from './read-files.ts';
export { type InputFile, type ReadReport, readReport } from './read-report.ts';
export type { OcrOptions, ReadOptions } from './read-text.ts';
export { ReadingError, type ReadingErrorCode, type ReadingErrorDetails } from './reading-error.ts';
