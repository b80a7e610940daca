import { copyFile, open, stat, truncate } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolders } from './make-folders.ts';
import { serverLimits } from './server-limits.ts';

/** Opens the server's log for appending, only our own account may read it (rows can be quoted). */
export async function openServerLog(path: string) {
  await makeFolders(dirname(path), 0o700);
  await cutServerLog(path);
  return await open(path, 'a', 0o600);
}

/** Size of the log in bytes; 0 if there is none. */
export async function serverLogSize(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/**
 * Keeps the log within bounds: what is there moves to `server.log.1` and the file starts anew.
 * The running server appends to the same file, so the file must be emptied, not renamed.
 */
export async function cutServerLog(path: string): Promise<void> {
  if ((await serverLogSize(path)) < serverLimits.logMaxBytes) return;
  await copyFile(path, `${path}.1`);
  await truncate(path, 0);
}

/** Cuts the log now and then for as long as this process uses the server; call to end it. */
export function watchServerLog(path: string): () => void {
  const cut = () => {
    // A full disk or a log held open elsewhere must not end the process that only tidies up.
    cutServerLog(path).catch(() => undefined);
  };
  const timer = setInterval(cut, serverLimits.logCheckMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** What the server has written since `fromBytes`, at most the last lines of it. */
export async function serverLogSince(path: string, fromBytes: number): Promise<string> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const start = Math.max(size < fromBytes ? 0 : fromBytes, size - serverLimits.logTailBytes);
    const buffer = Buffer.alloc(Math.max(0, size - start));
    await file.read(buffer, 0, buffer.length, start);
    return buffer.toString('utf8').trim().split('\n').slice(-serverLimits.logTailLines).join('\n');
  } finally {
    await file.close();
  }
}
