import { fileURLToPath } from 'node:url';
import type { Opened } from '@jiannuo/contract';
import { extract, looksLikeReport } from '@jiannuo/extraction';
import { localOwner } from '@jiannuo/office';
import { sampleReportPath } from '@jiannuo/samples';
import { CommandError, demandReportLength } from '../failure.ts';
import { absolute } from '../folders.ts';
import { ownDuties } from '../own-duties.ts';
import { liveOnce, openSampleCity } from '../sample-year/open-sample-city.ts';
import type { Terminal } from '../terminal.ts';
import { type ListenFlags, listen } from './listening.ts';
import { pageOf } from './page-of.ts';
import { type ReadingFlags, readAsAsked } from './read-as-asked.ts';

export interface OpenFlags extends ListenFlags, ReadingFlags {
  readonly force?: boolean;
}

/**
 * `jiannuo open`: reads a report, stores its ledger and serves it. Without a file: the sample city.
 * The files are read before the database is touched, so a bad one costs nothing.
 */
export async function open(
  files: readonly string[],
  flags: OpenFlags,
  terminal: Terminal,
): Promise<number> {
  const isSample = files.length === 0;
  const paths = isSample ? [fileURLToPath(sampleReportPath)] : files.map(absolute);
  const { text, source } = await readAsAsked(paths, flags, terminal);
  demandReportLength(source.name, text);
  const duties = await ownDuties(flags, terminal.language);
  const extraction = extract(text, duties === undefined ? {} : { duties });
  if (flags.force !== true && !looksLikeReport(text, extraction)) {
    throw new CommandError('not-a-report', { path: source.name });
  }
  return await listen(flags, terminal, async ({ office, database }) => {
    terminal.say('reading', { name: source.name });
    const input = { source, text, extraction };
    const opened = isSample
      ? await openSampleCity(database, input)
      : await office.openReport(localOwner, input);
    tell(opened, terminal);
    const path = pageOf(opened.report);
    if (!isSample) return { path };
    const year = async (check: () => void) => {
      const begin = () => terminal.say('sample-year');
      if (await liveOnce(database, opened, { begin, check })) terminal.say('sample-year-done');
    };
    // Accounts are acts too, and the year comes before them.
    if (flags.team === true) await year(() => undefined);
    return flags.team === true ? { path } : { path, meanwhile: year };
  });
}

function tell({ outcome, report }: Opened, terminal: Terminal): void {
  const { title, version, counts } = report;
  if (outcome === 'unchanged') terminal.say('unchanged', { title });
  if (outcome === 'new-version') terminal.say('new-version', { title, version });
  if (outcome !== 'unchanged') terminal.say('opened', { title, ...counts });
}
