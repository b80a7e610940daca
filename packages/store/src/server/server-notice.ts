import type { StoreErrorDetails } from '../store-error.ts';

/** Things worth telling the person who waits; the words live in the command line. */
export type ServerNoticeCode =
  /** First start: the cluster is being made: `{ path }`. */
  | 'database-creating'
  /** The server replays its journal after a crash: `{ path }`. */
  | 'database-recovering'
  /** Another process starts or stops the same server: `{ holder }`. */
  | 'database-waiting'
  /** The server's programs were copied to where they can be run: `{ from, to }`. */
  | 'database-binaries-copied'
  /** A running server was found and is used: `{ pid }`. */
  | 'database-adopted';

export interface ServerNotice {
  readonly code: ServerNoticeCode;
  readonly details: StoreErrorDetails;
}

export type NoticeListener = (notice: ServerNotice) => void;
