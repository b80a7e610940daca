import type { StoreErrorDetails } from '../store-error.ts';

/**
 * What the doctor can find. Each code's words live in the command line; severity tells the good
 * case from the bad one of the same code.
 */
export const findingCodes = [
  /** `{ version, floor }` */
  'node-version',
  /** `{ totalBytes }`: what this process may use, container limits counted. */
  'memory',
  /** `{ uid, serverUid }`: we are root, the server will be somebody else. */
  'runs-as-root',
  /** `{ uid }`: the system has no account of this number; initdb will refuse. */
  'account-unknown',
  /** `{ version }`, or `{ platform, arch }` where there are none. */
  'server-programs',
  /** `{ path, output }`: the programs are here and do not run. */
  'server-programs-fail',
  /** `{ path }`: will be copied once, the server's account cannot reach them. */
  'server-programs-closed',
  /** `{ path, reason }` */
  'data-dir',
  /** `{ path }`: the disk does not keep file modes; PostgreSQL refuses such a folder. */
  'data-dir-modes',
  /** `{ path, freeBytes, needBytes }` */
  'disk-space',
  /** `{ path, bytes, maxBytes }`: the socket goes to the temporary folder. */
  'socket-path-long',
  /** `{ path, cluster, server }` */
  'cluster-version',
  /** `{ path, missing }` */
  'cluster-damaged',
  /** `{ state }`: none, stopped, running; with `pid` and `users` where it runs. */
  'embedded-server',
  /** `{ pid }`: a server is there and does not answer. */
  'embedded-server-silent',
  /** `{ leases, pidFile }`: left by killed processes; the next start clears it. */
  'stale-files',
  /** `{ holder }`: a process starts or stops the server right now. */
  'start-lock-held',
  /** `{ reason }` */
  'database-url-invalid',
  /** `{ host, port, reason }` */
  'outside-server-unreachable',
  /** `{ version, floor }` */
  'outside-server-version',
  /** `{ encoding }`: anything but UTF8 loses characters. */
  'outside-server-encoding',
  /** `{ schema }`: this account may not make tables there. */
  'outside-server-rights',
  /** `{ check, reason }`: a check itself failed. */
  'check-failed',
] as const;

export type FindingCode = (typeof findingCodes)[number];

/** `error`: it will not work; `warning`: it works, look at it; `note`: good to know; `ok`. */
export type Severity = 'ok' | 'note' | 'warning' | 'error';

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly details: StoreErrorDetails;
}

/** One look at the machine; gives what it found, in order. */
export type Check = () => Finding[] | Promise<Finding[]>;
