/**
 * Every code a `StoreError` can carry. What people read for each code lives in the contract
 * package; the details named here are what those words may quote.
 */
export const storeErrorCodes = [
  /** No embedded server for this platform: `{ platform, arch }`. Advice: set DATABASE_URL. */
  'database-binaries-missing',
  /** The embedded server is here but this system cannot run it: `{ path }`, `output` or `log`. */
  'database-binaries-unusable',
  /** The data directory, or a folder above it, is a file: `{ path }`. */
  'data-dir-is-file',
  /** This user may not write there: `{ path, reason }`. */
  'data-dir-not-writable',
  /** Another machine or container works on the same data: `{ path, holder }`. */
  'data-dir-in-use-elsewhere',
  /** No space left: `{ path }`; `output` or `log` when the server met it. */
  'disk-full',
  /** No Unix socket or local port could be had: `{ path }`, `reason` or `log`. */
  'database-socket-failed',
  /** The cluster was made by another major version: `{ path, cluster, server }` (majors). */
  'database-version-mismatch',
  /** The cluster's folder is there but is not whole: `{ path, missing }`. */
  'database-damaged',
  /** The system has no account of the number we run as, and initdb wants one: `{ path, output }`. */
  'database-user-unknown',
  /** initdb failed: `{ path, output }`. */
  'database-create-failed',
  /** The server did not start: `{ path, log }`, the last lines of its log. */
  'database-start-failed',
  /** The server did not answer in time: `{ path, timeoutMs, log }`. */
  'database-start-timeout',
  /** The server did not stop in time: `{ path, pid, timeoutMs }`. */
  'database-stop-failed',
  /** Another process has been starting or stopping the server for too long: `{ path, holder, timeoutMs }`. */
  'database-lock-timeout',
  /** DATABASE_URL cannot be read: `{ reason }` (never the URL: it holds a password). */
  'database-url-invalid',
  /** The outside server does not answer or refuses us: `{ host, port, reason }`. */
  'database-unreachable',
  /** The outside server is older than the floor: `{ version, floor }`. */
  'database-too-old',
  /** The outside database is not in UTF-8: `{ encoding }`. */
  'database-encoding',
  /** The account may not make tables in the outside database. */
  'database-rights',
  /** A migration failed and was rolled back: `{ migration, reason }`. */
  'migration-failed',
  /** The database was written by a newer Jiannuo: `{ found, known }`. */
  'schema-newer',
  /** The backup could not be written: `{ path, reason }`. */
  'backup-not-written',
  /** The backup file cannot be read: `{ path, reason }`. */
  'backup-unreadable',
  /** The file is not a Jiannuo backup: `{ reason }`. */
  'backup-not-recognised',
  /** The file ends before its trailer: `{ rowsRead }`. */
  'backup-truncated',
  /** The file's content does not match its checksum or its own counts: `{ reason }`. */
  'backup-damaged',
  /** The file was made by a newer Jiannuo: `{ found, known }`. */
  'backup-newer',
  /** Restore only goes into an empty database: `{ table }`. */
  'restore-target-not-empty',
  /** The database refused a row, nothing was kept: `{ table, reason }`. */
  'restore-failed',
] as const;

export type StoreErrorCode = (typeof storeErrorCodes)[number];

/** Values an error message may quote; never a password. */
export type StoreErrorDetails = Readonly<Record<string, string | number | boolean | null>>;

/** A failure of the store, recognised by `code`. The message is for logs, not for people. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  readonly details: StoreErrorDetails;

  constructor(code: StoreErrorCode, details: StoreErrorDetails = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.code = code;
    this.details = details;
  }
}
