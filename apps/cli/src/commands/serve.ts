import { localOwner } from '@jiannuo/office';
import type { Terminal } from '../terminal.ts';
import { type ListenFlags, listen } from './listening.ts';
import { pageOf } from './page-of.ts';

/** `jiannuo serve`: serves what is stored. */
export async function serve(flags: ListenFlags, terminal: Terminal): Promise<number> {
  return await listen(flags, terminal, async ({ office }) => {
    const { reports } = await office.readSession(localOwner);
    const newest = reports[0];
    if (newest === undefined) terminal.say('no-report');
    return { path: newest === undefined ? '/' : pageOf(newest) };
  });
}
