import type { StoreErrorDetails } from '../store-error.ts';

/** Things worth telling the person who waits; the words live in the command line. */
export type ServerNoticeCode =
  /** First start: the cluster is being made: `{ path }`. */
  | 'database-creating'
  /** The server replays its journal after a crash: `{ path }`. */
  | 'database-recovering'
  /** Another process, or the server itself, is starting or stopping; or seems dead: `{ holder }`. */
  | 'database-waiting'
  /** The server's programs were copied to where they can be run: `{ from, to }`. */
  | 'database-binaries-copied'
  /** A running server was found and is used: `{ pid }`. */
  | 'database-adopted'
  /** The server had died and runs again: `{ pid, isSameAddress }`; else this process must restart. */
  | 'database-restarted'
  /** The server died and cannot be started; it is tried again: `{ reason }`, an error code. */
  | 'database-lost';

export interface ServerNotice {
  readonly code: ServerNoticeCode;
  readonly details: StoreErrorDetails;
}

export type NoticeListener = (notice: ServerNotice) => void;
