import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ExportInput } from '@jiannuo/office';
import { localOwner } from '@jiannuo/office';
import { CommandError } from '../failure.ts';
import { absolute } from '../folders.ts';
import { inHouse } from '../house.ts';
import type { Terminal } from '../terminal.ts';

export interface ExportFlags {
  readonly data: string;
  readonly report?: string;
  readonly format?: string;
  readonly out: string;
  readonly columns?: string;
  readonly force?: boolean;
}

/** `jiannuo export`: the ledger of one report as a file. */
export async function exportFile(flags: ExportFlags, terminal: Terminal): Promise<number> {
  const path = absolute(flags.out);
  const format = formatOf(flags);
  await demandFree(path, flags.force === true);
  return await inHouse(flags, terminal, async ({ office }) => {
    const { reports } = await office.readSession(localOwner);
    const report =
      flags.report === undefined ? reports[0] : reports.find(({ id }) => id === flags.report);
    if (report === undefined) {
      if (reports.length > 0) throw new CommandError('report-not-found');
      terminal.say('no-report');
      return 2;
    }
    const file = await office.exportLedger(localOwner, {
      jurisdictionId: report.jurisdiction.id,
      reportId: report.id,
      format,
      columns: flags.columns,
      language: terminal.language,
    });
    await writeWhole(path, file.bytes);
    terminal.say('exported', { rows: report.counts.commitments, path });
    return 0;
  });
}

function formatOf({ format, out }: ExportFlags): ExportInput['format'] {
  const wanted = format ?? extname(out).slice(1).toLowerCase();
  if (wanted === 'xlsx' || wanted === 'csv' || wanted === 'json') return wanted;
  throw new CommandError('export-format', { out });
}

/** Throws `output-exists` unless the path is free or may be overwritten. */
export async function demandFree(path: string, force: boolean): Promise<void> {
  const isTaken = await stat(path).then(
    () => true,
    () => false,
  );
  if (isTaken && !force) throw new CommandError('output-exists', { path });
}

/** Writes a file whole or not at all: beside its place first, then moved there. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  try {
    await writeFile(draft, bytes, { flush: true });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError('output-not-writable', { path, reason }, { cause });
  }
}
