/** Why a file cannot be read; the words people see are in the contract's error table. */
export type ReadingErrorCode =
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-is-directory'
  | 'file-empty'
  | 'file-too-large'
  | 'file-binary'
  | 'file-encoding'
  | 'file-damaged'
  | 'file-encrypted'
  | 'file-expands'
  | 'file-archive'
  | 'page-without-text'
  | 'ofd-not-supported'
  | 'reading-too-long'
  | 'pdf-without-text'
  | 'ocr-not-installed'
  | 'ocr-failed'
  | 'format-not-supported'
  | 'not-a-report';

/** Values that fill the blanks of a message; `path` is always the file's name or path. */
export type ReadingErrorDetails = Readonly<Record<string, string | number>> & {
  readonly path: string;
};

/** A file that cannot be read as a report. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly code: ReadingErrorCode;
  readonly details: ReadingErrorDetails;

  constructor(code: ReadingErrorCode, details: ReadingErrorDetails, cause?: unknown) {
    super(`${code}: ${JSON.stringify(details)}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
  }
}
