import { StoreError, type StoreErrorCode } from '../store-error.ts';

interface Symptom {
  readonly code: StoreErrorCode;
  readonly pattern: RegExp;
}

/** What PostgreSQL and the system's loader write, in the C locale, when something is wrong. */
const symptoms: readonly Symptom[] = [
  {
    code: 'disk-full',
    pattern: /No space left on device|Disk quota exceeded|Check free disk space/,
  },
  {
    code: 'database-version-mismatch',
    pattern: /database files are incompatible|initialized by PostgreSQL version/,
  },
  {
    code: 'database-binaries-unusable',
    pattern:
      /error while loading shared libraries|Library not loaded|version `GLIBC|spawn .*(ENOENT|EACCES|ENOEXEC)|cannot execute|symbol not found|Exec format error/,
  },
  { code: 'database-user-unknown', pattern: /could not look up (effective|local) user ID/ },
  {
    code: 'database-socket-failed',
    pattern:
      /could not (bind|create|listen on).*(socket|address|\.s\.PGSQL)|could not create any .*sockets?|socket path .* too long/i,
  },
];

/** Names a failed program run by its output; `fallback` if nothing known is in it. */
export function serverFailure(fallback: StoreErrorCode, path: string, output: string): StoreError {
  const code = symptoms.find(({ pattern }) => pattern.test(output))?.code ?? fallback;
  const key = fallback === 'database-create-failed' ? 'output' : 'log';
  return new StoreError(code, { path, [key]: output });
}

/** Whether a dead server's shared memory or pid file still stands in the way of a new one. */
export function isPredecessorInTheWay(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false;
  const log = String(error.details['log'] ?? '');
  return /pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(log);
}
