import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { systemCode } from '../server/file-failure.ts';
import { StoreError } from '../store-error.ts';
import {
  BACKUP_VERSION,
  type BackupHeader,
  claimedVersion,
  isBackupHeader,
  isRow,
  isTableLine,
  isTrailer,
} from './backup-format.ts';
import { splitLines } from './split-lines.ts';

/** What a backup holds, in the order of the file. */
export type BackupPart =
  | { readonly kind: 'header'; readonly header: BackupHeader }
  | { readonly kind: 'table'; readonly table: string }
  /** `line` is the row's JSON array as it stands in the file. */
  | { readonly kind: 'row'; readonly line: string };

/**
 * Reads a backup file and proves it on the way: its form, the counts its header promises and, at
 * the end, its checksum. Only when the last part has come is the file known to be good. Throws
 * `backup-unreadable`, `backup-not-recognised`, `backup-newer`, `backup-truncated`,
 * `backup-damaged`.
 */
export async function* readBackup(path: string): AsyncGenerator<BackupPart> {
  const progress = { rowsRead: 0, hasHeader: false };
  try {
    yield* readParts(path, progress);
  } catch (error) {
    throw readFailure(error, path, progress);
  }
}

async function* readParts(
  path: string,
  progress: { rowsRead: number; hasHeader: boolean },
): AsyncGenerator<BackupPart> {
  const source = createGunzip();
  // Errors of either stream come out of the loop below.
  pipeline(createReadStream(path), source, () => undefined);
  const hash = createHash('sha256');
  const tally = new RowTally();
  let isComplete = false;
  for await (const bytes of splitLines(source)) {
    if (isComplete) throw damaged('something follows the trailer');
    const line = bytes.toString('utf8');
    const value = parseLine(line, progress.hasHeader);
    if (!progress.hasHeader) {
      const header = demandHeader(value);
      tally.expect(header);
      progress.hasHeader = true;
      yield { kind: 'header', header };
    } else if (isRow(value)) {
      tally.countRow(value.length);
      progress.rowsRead++;
      yield { kind: 'row', line };
    } else if (isTableLine(value)) {
      tally.enter(value.table);
      yield { kind: 'table', table: value.table };
    } else if (isTrailer(value)) {
      if (value.sha256 !== hash.digest('hex')) throw damaged('the checksum differs');
      tally.finish(value.rows);
      isComplete = true;
      continue;
    } else throw damaged('a line is neither a row nor a table');
    hash.update(bytes).update('\n');
  }
  if (!isComplete) throw new StoreError('backup-truncated', { rowsRead: progress.rowsRead });
}

/** Holds the file to what its header promised. */
class RowTally {
  readonly #expected = new Map<string, { readonly columns: number; readonly rows: number }>();
  readonly #counts = new Map<string, number>();
  #table = '';

  expect(header: BackupHeader): void {
    for (const { name, columns, rows } of header.tables) {
      this.#expected.set(name, { columns: columns.length, rows });
    }
  }

  enter(table: string): void {
    if (!this.#expected.has(table)) throw damaged('a table is not in the header');
    if (this.#counts.has(table)) throw damaged('a table comes twice');
    this.#counts.set(table, 0);
    this.#table = table;
  }

  countRow(columns: number): void {
    if (this.#expected.get(this.#table)?.columns !== columns) {
      throw damaged('a row has another number of columns');
    }
    this.#counts.set(this.#table, (this.#counts.get(this.#table) ?? 0) + 1);
  }

  finish(totalRows: number): void {
    let sum = 0;
    for (const [table, { rows }] of this.#expected) {
      if (this.#counts.get(table) !== rows) throw damaged('a table has another number of rows');
      sum += rows;
    }
    if (sum !== totalRows) throw damaged('the trailer counts other rows');
  }
}

function demandHeader(value: unknown): BackupHeader {
  const version = claimedVersion(value);
  if (version !== null && version > BACKUP_VERSION) {
    throw new StoreError('backup-newer', { found: version, known: BACKUP_VERSION });
  }
  if (isBackupHeader(value)) return value;
  const reason = 'it does not begin like a backup';
  throw new StoreError('backup-not-recognised', { reason });
}

function parseLine(line: string, hasHeader: boolean): unknown {
  try {
    return JSON.parse(line);
  } catch {
    if (hasHeader) throw damaged('a line is not JSON');
    return null;
  }
}

function damaged(reason: string): StoreError {
  return new StoreError('backup-damaged', { reason });
}

function readFailure(
  error: unknown,
  path: string,
  { rowsRead, hasHeader }: { rowsRead: number; hasHeader: boolean },
): unknown {
  const code = systemCode(error);
  const cause = { cause: error };
  if (error instanceof StoreError || code === undefined) return error;
  // zlib: the stream ends early, or its bytes are not what was compressed.
  if (code === 'Z_BUF_ERROR') return new StoreError('backup-truncated', { rowsRead }, cause);
  if (code.startsWith('Z_')) {
    return hasHeader
      ? new StoreError('backup-damaged', { reason: 'it cannot be unpacked' }, cause)
      : new StoreError('backup-not-recognised', { reason: 'it is not a gzip file' }, cause);
  }
  if (error instanceof Error && 'syscall' in error) {
    return new StoreError('backup-unreadable', { path, reason: code }, cause);
  }
  return error;
}
