import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { restoreDatabase } from '@jiannuo/store';
import { CommandError } from '../failure.ts';
import { absolute } from '../folders.ts';
import { inHouse } from '../house.ts';
import type { Terminal } from '../terminal.ts';

/** `jiannuo restore`: a backup into an empty data folder, whole or not at all. */
export async function restore(
  file: string,
  flags: { readonly data: string },
  terminal: Terminal,
): Promise<number> {
  const path = absolute(file);
  await access(path).catch((cause: unknown) => {
    throw new CommandError('file-not-found', { path }, { cause });
  });
  return await inHouse(flags.data, terminal, async ({ database }) => {
    const { rows } = await restoreDatabase(database, createReadStream(path));
    terminal.say('restored', { rows });
    return 0;
  });
}
