import { access } from 'node:fs/promises';
import { checkDuties } from '@jiannuo/extraction';
import { restoreDatabase } from '@jiannuo/store';
import { CommandError } from '../failure.ts';
import { absolute } from '../folders.ts';
import { type DataFlags, onServer } from '../house.ts';
import { keepDuties, ownDuties } from '../own-duties.ts';
import { type Terminal, withBar } from '../terminal.ts';

/** `jiannuo restore`: a backup into an empty data folder, whole or not at all. */
export async function restore(file: string, flags: DataFlags, terminal: Terminal): Promise<number> {
  const path = absolute(file);
  await access(path).catch((cause: unknown) => {
    throw new CommandError('file-not-found', { path }, { cause });
  });
  return await onServer(flags, terminal, async ({ connection }) => {
    const header = await withBar(terminal, (show) => restoreDatabase(connection, path, show));
    await restoreDuties(header.settings?.['duties'], path, { flags, terminal });
    const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
    terminal.say('restored', { rows });
    return 0;
  });
}

interface Place {
  readonly flags: DataFlags;
  readonly terminal: Terminal;
}

/** Puts the lexicon of the backup into the data folder, unless one is there already: that one stays. */
async function restoreDuties(kept: unknown, path: string, { flags, terminal }: Place) {
  if (kept === undefined) return;
  const { duties, faults } = checkDuties(kept);
  if (duties === undefined) {
    const reason = faults.map((fault) => `\n  ${fault[terminal.language]}`).join('');
    throw new CommandError('duties-invalid', { path, reason });
  }
  const own = await ownDuties({ data: flags.data }, terminal.language);
  if (own === undefined) await keepDuties({ data: flags.data }, duties);
}
