import { StoreError } from '../store-error.ts';

/** The operating system's code of a failed call (`ENOENT`, `EACCES` …), if it has one. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns a failed file operation into the store's error; any other error passes as it is. */
export function fileFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const reason = systemCode(error) ?? 'unknown';
  const cause = { cause: error };
  if (reason === 'ENOSPC' || reason === 'EDQUOT') {
    return new StoreError('disk-full', { path }, cause);
  }
  if (reason === 'ENOTDIR' || reason === 'EEXIST') {
    return new StoreError('data-dir-is-file', { path }, cause);
  }
  return new StoreError('data-dir-not-writable', { path, reason }, cause);
}

/** Runs file operations on `path`, so that what goes wrong comes out typed. */
export async function onFiles<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw fileFailure(error, path);
  }
}
