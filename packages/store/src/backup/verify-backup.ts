import type { OnProgress } from '../progress.ts';
import { StoreError } from '../store-error.ts';
import { type BackupHeader, backupLimits, countRows } from './backup-format.ts';
import { readBackup } from './read-backup.ts';

/**
 * Reads a backup file to its end and proves it whole; progress is told in rows. Throws what
 * `readBackup` throws.
 */
export async function verifyBackup(
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<BackupHeader> {
  let header: BackupHeader | null = null;
  let done = 0;
  let total = 0;
  for await (const part of readBackup(path)) {
    if (part.kind === 'header') {
      header = part.header;
      total = countRows(header);
    }
    if (part.kind !== 'row') continue;
    done += 1;
    if (done === total || done % backupLimits.insertRows === 0) onProgress({ done, total });
  }
  if (header === null) throw new StoreError('backup-truncated', { rowsRead: 0 });
  return header;
}
