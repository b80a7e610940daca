import { extract, toDocument } from '@jiannuo/extraction';
import type { BulkFlags } from '../bulk/extract-bulk.ts';
import { absolute } from '../folders.ts';
import { ownDuties } from '../own-duties.ts';
import type { Terminal } from '../terminal.ts';
import { type ReadingFlags, readAsAsked } from './read-as-asked.ts';

export interface ExtractFlags extends BulkFlags, ReadingFlags {
  readonly ndjson?: boolean;
}

/**
 * `jiannuo extract`: one JSON document of one report, or with `--ndjson` one line for each file.
 * Several files without `--ndjson` are pages of one report.
 */
export async function extractFiles(
  paths: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<number> {
  if (flags.ndjson === true) {
    const { extractBulk } = await import('../bulk/extract-bulk.ts');
    return await extractBulk(paths, flags, terminal);
  }
  const { text, source } = await readAsAsked(paths.map(absolute), flags, terminal);
  const duties = await ownDuties(flags, terminal.language);
  const found = extract(text, duties === undefined ? {} : { duties });
  if (found.commitments.length === 0) terminal.say('extract-empty', { name: source.name });
  await terminal.result(`${JSON.stringify(toDocument(source, text, found))}\n`);
  return 0;
}
