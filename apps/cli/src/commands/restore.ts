import { access } from 'node:fs/promises';
import { restoreDatabase } from '@jiannuo/store';
import { CommandError } from '../failure.ts';
import { absolute } from '../folders.ts';
import { type DataFlags, onServer } from '../house.ts';
import { demandDuties, keepDuties, ownDuties } from '../own-duties.ts';
import { type Terminal, withBar } from '../terminal.ts';

/**
 * `jiannuo restore`: a backup into an empty data folder, whole or not at all. A duties lexicon that is
 * there already stays; else that of the backup is put there.
 */
export async function restore(file: string, flags: DataFlags, terminal: Terminal): Promise<number> {
  const path = absolute(file);
  await access(path).catch((cause: unknown) => {
    throw new CommandError('file-not-found', { path }, { cause });
  });
  const own = await ownDuties(flags, terminal.language);
  return await onServer(flags, terminal, async ({ connection }) => {
    const header = await withBar(terminal, (show) => restoreDatabase(connection, path, show));
    const kept = header.settings?.['duties'];
    if (kept !== undefined && own === undefined) {
      await keepDuties(flags, demandDuties(kept, path, terminal.language));
    }
    const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
    terminal.say('restored', { rows });
    return 0;
  });
}
