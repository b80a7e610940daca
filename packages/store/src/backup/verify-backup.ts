import { StoreError } from '../store-error.ts';
import type { BackupHeader } from './backup-format.ts';
import { readBackup } from './read-backup.ts';

/** Reads a backup file to its end and proves it whole; throws what `readBackup` throws. */
export async function verifyBackup(path: string): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  for await (const part of readBackup(path)) {
    if (part.kind === 'header') header = part.header;
  }
  if (header === null) throw new StoreError('backup-truncated', { rowsRead: 0 });
  return header;
}
