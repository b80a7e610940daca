import { backupToFile } from '@jiannuo/store';
import { absolute } from '../folders.ts';
import { type DataFlags, onServer } from '../house.ts';
import { ownDuties } from '../own-duties.ts';
import { type Terminal, withBar } from '../terminal.ts';
import { demandFree } from './export.ts';

export interface BackupFlags extends DataFlags {
  /** Overwrite an existing file. */
  readonly force?: boolean;
}

/**
 * `jiannuo backup`: everything into one file, whole or not at all, the office's own duties lexicon with
 * it; the program may go on meanwhile.
 */
export async function backup(
  file: string,
  flags: BackupFlags,
  terminal: Terminal,
): Promise<number> {
  const path = absolute(file);
  await demandFree(path, flags.force === true);
  const duties = await ownDuties(flags, terminal.language);
  const settings = duties === undefined ? undefined : { duties };
  return await onServer(flags, terminal, async ({ connection }) => {
    const { header } = await withBar(terminal, (onProgress) =>
      backupToFile(connection, path, { onProgress, settings }),
    );
    const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
    terminal.say('backed-up', { rows, path });
    return 0;
  });
}
