import { backupToFile } from '@jiannuo/store';
import { absolute } from '../folders.ts';
import { openConnection } from '../house.ts';
import type { Terminal } from '../terminal.ts';
import { demandFree } from './export.ts';

/** `jiannuo backup`: everything into one file, whole or not at all; the program may go on meanwhile. */
export async function backup(
  file: string,
  flags: { readonly data: string; readonly force?: boolean },
  terminal: Terminal,
): Promise<number> {
  const path = absolute(file);
  await demandFree(path, flags.force === true);
  const server = await openConnection(flags.data, terminal);
  try {
    const { header } = await backupToFile(server.connection, path);
    const rows = header.tables.reduce((sum, table) => sum + table.rows, 0);
    terminal.say('backed-up', { rows, path });
    return 0;
  } finally {
    await server.close();
  }
}
