import { StoreError } from '../store-error.ts';
import { backupLimits } from './backup-format.ts';

const NEWLINE = 0x0a;

/**
 * Cuts a stream of bytes into lines without their `\n`; a last line without one comes too.
 * Throws `backup-damaged` for a line no backup would have.
 */
export async function* splitLines(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  for await (const chunk of source) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
      yield Buffer.concat([...pending, chunk.subarray(from, at)]);
      pending = [];
      pendingBytes = 0;
      from = at + 1;
    }
    if (from === chunk.length) continue;
    pending.push(chunk.subarray(from));
    pendingBytes += chunk.length - from;
    if (pendingBytes > backupLimits.lineMaxBytes) {
      throw new StoreError('backup-damaged', { reason: 'a line is too long' });
    }
  }
  if (pendingBytes > 0) yield Buffer.concat(pending);
}
