import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { extract, toDocument } from '@jiannuo/extraction';
import { readReportFiles } from '@jiannuo/reading';
import { CommandError, failureOf } from '../failure.ts';
import { absolute } from '../folders.ts';
import type { Terminal } from '../terminal.ts';

export interface ExtractFlags {
  readonly ndjson?: boolean;
}

/** Endings of the files a folder is searched for. */
const readable = new Set(['.txt', '.md']);

/**
 * `jiannuo extract`: one JSON document of one report, or with `--ndjson` one line for each file.
 * Several files without `--ndjson` are pages of one report.
 */
export async function extractFiles(
  paths: readonly string[],
  flags: ExtractFlags,
  terminal: Terminal,
): Promise<number> {
  if (flags.ndjson !== true) {
    await terminal.result(`${await documentOf(paths.map(absolute), terminal)}\n`);
    return 0;
  }
  const files = (await Promise.all(paths.map(filesBelow))).flat();
  if (files.length === 0) terminal.say('extract-none', { path: paths.join(' ') });
  const failed: string[] = [];
  const progress = terminal.progress();
  for (const [done, file] of files.entries()) {
    progress.show({ done, total: files.length }, basename(file));
    try {
      const isRead = await terminal.result(`${await documentOf([file], terminal)}\n`);
      if (!isRead) break;
    } catch (error) {
      failed.push(failureOf(error, terminal.language).message);
    }
  }
  progress.stop();
  if (failed.length > 0) {
    terminal.say('extract-failed', { count: failed.length });
    for (const line of failed) terminal.line(`  ${line}`);
  }
  return failed.length > 0 || files.length === 0 ? 1 : 0;
}

async function documentOf(paths: readonly string[], terminal: Terminal): Promise<string> {
  const { text, source } = await readReportFiles(paths);
  const found = extract(text);
  if (found.commitments.length === 0) terminal.say('extract-doubt', { name: source.name });
  return JSON.stringify(toDocument(source, text, found));
}

/** Every readable file at or below a path, in the order of their names. */
async function filesBelow(path: string): Promise<string[]> {
  const root = absolute(path);
  const found = await stat(root).catch((cause: unknown) => {
    throw new CommandError('file-not-found', { path }, { cause });
  });
  if (!found.isDirectory()) return [root];
  const entries = await readdir(root, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && readable.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
