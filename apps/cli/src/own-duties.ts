import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checkDuties, type DutiesData } from '@jiannuo/extraction';
import { CommandError } from './failure.ts';
import { absolute, defaultDataDir } from './folders.ts';
import type { Language } from './language.ts';

export interface DutiesFlags {
  /** The data folder, as given; its `duties.json` is read where no file is named. */
  readonly data?: string;
  /** The file of the office's own duties lexicon, as given. */
  readonly duties?: string;
}

/** Largest file; the built-in lexicon printed has some 150 kB. */
const mostBytes = 4_000_000;

/**
 * The office's own duties lexicon: the file named, else `duties.json` in the data folder, else none.
 * Throws `duties-invalid`, `file-not-found` for a file that was named, and `file-unreadable`.
 */
export async function ownDuties(
  flags: DutiesFlags,
  language: Language,
): Promise<DutiesData | undefined> {
  const path = pathOf(flags);
  try {
    if ((await stat(path)).size > mostBytes) {
      throw new CommandError('file-too-large', { limit: `${mostBytes / 1_000_000} MB` });
    }
    return parse(path, await readFile(path, 'utf8'), language);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    // A data folder that is no folder is told in its own words where it is first used.
    if (isAbsent && flags.duties === undefined) return undefined;
    if (isAbsent) throw new CommandError('file-not-found', { path }, { cause });
    if (code === 'EISDIR') throw new CommandError('file-is-directory', { path }, { cause });
    if (code === 'EACCES') throw new CommandError('file-unreadable', { path }, { cause });
    throw cause;
  }
}

/** The file the office's own lexicon is read from and saved in. */
function pathOf({ data = defaultDataDir(), duties }: DutiesFlags): string {
  return duties === undefined ? join(absolute(data), 'duties.json') : absolute(duties);
}

/**
 * Saves the office's own lexicon where `ownDuties` finds it, in one step: a reader meets the old one or
 * the new one, whole. Throws `output-not-writable`.
 */
export async function keepDuties(flags: DutiesFlags, duties: DutiesData): Promise<void> {
  const path = pathOf(flags);
  const draft = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, `${JSON.stringify(duties, null, 2)}\n`, { flush: true });
    await rename(draft, path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError('output-not-writable', { path, reason }, { cause });
  }
}

function parse(path: string, text: string, language: Language): DutiesData {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError('duties-invalid', { path, reason: `JSON: ${reason}` }, { cause });
  }
  return demandDuties(value, path, language);
}

/** The lexicon a value is. Throws `duties-invalid` with every fault; `path` is where it was read. */
export function demandDuties(value: unknown, path: string, language: Language): DutiesData {
  const { duties, faults } = checkDuties(value);
  if (duties !== undefined) return duties;
  const reason = faults.map((fault) => `\n  ${fault[language]}`).join('');
  throw new CommandError('duties-invalid', { path, reason });
}
