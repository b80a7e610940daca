import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { backupDatabase } from '@jiannuo/store';
import { CommandError } from '../failure.ts';
import { absolute } from '../folders.ts';
import { inHouse } from '../house.ts';
import type { Terminal } from '../terminal.ts';
import { demandFree } from './export.ts';

/** `jiannuo backup`: everything into one file, whole or not at all. */
export async function backup(
  file: string,
  flags: { readonly data: string; readonly force?: boolean },
  terminal: Terminal,
): Promise<number> {
  const path = absolute(file);
  await demandFree(path, flags.force === true);
  return await inHouse(flags.data, terminal, async ({ database }) => {
    const draft = `${path}.${process.pid}.part`;
    try {
      const { rows } = await backupDatabase(database, createWriteStream(draft, { flush: true }));
      await rename(draft, path);
      terminal.say('backed-up', { rows, path });
      return 0;
    } catch (cause) {
      await rm(draft, { force: true });
      const isOurs = cause instanceof Error && cause.name === 'StoreError';
      if (isOurs || !(cause instanceof Error)) throw cause;
      throw new CommandError('output-not-writable', { path, reason: cause.message }, { cause });
    }
  });
}
