import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncDirectory } from '../server/durable-file.ts';
import { systemCode } from '../server/file-failure.ts';
import type { ConnectionSettings } from '../server/server-connection.ts';
import { StoreError } from '../store-error.ts';
import { type BackupOptions, backupDatabase } from './backup-database.ts';
import type { BackupHeader } from './backup-format.ts';

export interface BackupReceipt {
  readonly path: string;
  readonly bytes: number;
  readonly header: BackupHeader;
}

/**
 * Writes a backup file readable by its owner only. It replaces an older file of that name in one
 * step, when it is whole and on disk. Throws `disk-full`, `backup-not-written`.
 */
export async function backupToFile(
  connection: ConnectionSettings,
  path: string,
  options?: BackupOptions,
): Promise<BackupReceipt> {
  const draft = `${path}.${randomBytes(6).toString('hex')}.draft`;
  try {
    const file = await open(draft, 'wx', 0o600);
    const out = file.createWriteStream({ flush: true });
    const header = await backupDatabase(connection, out, options);
    await rename(draft, path);
    await syncDirectory(dirname(path));
    return { path, header, bytes: (await stat(path)).size };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw writeFailure(error, path);
  }
}

function writeFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error && 'syscall' in error)) return error;
  const reason = systemCode(error) ?? 'unknown';
  const cause = { cause: error };
  if (reason === 'ENOSPC' || reason === 'EDQUOT') {
    return new StoreError('disk-full', { path }, cause);
  }
  return new StoreError('backup-not-written', { path, reason }, cause);
}
