/*
 * A backup is one gzip file of lines (NDJSON, UTF-8, `\n`):
 *
 *   {"format":"jiannuo-backup","version":1, …}    header, `BackupHeader`
 *   {"table":"jurisdiction"}                      then its rows, one array of texts a line:
 *   ["0190…","粤东市",null]                        PostgreSQL's own text form of each value, or null
 *   …
 *   {"rows":4711,"sha256":"…"}                    trailer: over every byte before this line
 *
 * The text form keeps figures, times and JSON exactly, and any server from version 15 reads it.
 */

export const BACKUP_FORMAT = 'jiannuo-backup';
/** Raised when an older program could misread a newer file. */
export const BACKUP_VERSION = 1;
export const backupLimits = {
  /** Rows fetched from the server at a time. */
  fetchRows: 500,
  /** Rows, and their bytes, sent to the server at a time. */
  insertRows: 1_000,
  insertBytes: 4 * 1024 * 1024,
  /** PostgreSQL holds no larger value than 1 GB; a longer line than this is no backup's. */
  lineMaxBytes: 256 * 1024 * 1024,
} as const;

export interface BackupTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface BackupMigration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

/** The first line of a backup. */
export interface BackupHeader {
  readonly format: typeof BACKUP_FORMAT;
  readonly version: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Server it was read from, such as 18.4. */
  readonly server: string;
  readonly migrations: readonly BackupMigration[];
  readonly tables: readonly BackupTable[];
  /** What the installation keeps beside the database, as JSON, by name; absent where it keeps nothing. */
  readonly settings?: BackupSettings;
}

export type BackupSettings = Readonly<Record<string, unknown>>;

/** Rows of all tables together. */
export function countRows({ tables }: Pick<BackupHeader, 'tables'>): number {
  return tables.reduce((sum, { rows }) => sum + rows, 0);
}

export interface BackupTrailer {
  readonly rows: number;
  readonly sha256: string;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf<T>(value: unknown, holds: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every(holds);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isTable(value: unknown): value is BackupTable {
  if (!isFields(value)) return false;
  return isText(value['name']) && isListOf(value['columns'], isText) && isCount(value['rows']);
}

function isMigration(value: unknown): value is BackupMigration {
  if (!isFields(value)) return false;
  return isCount(value['number']) && isText(value['name']) && isText(value['checksum']);
}

/** Whether a parsed line is a header of a version this program reads. */
export function isBackupHeader(value: unknown): value is BackupHeader {
  return (
    isFields(value) &&
    value['format'] === BACKUP_FORMAT &&
    value['version'] === BACKUP_VERSION &&
    isText(value['createdAt']) &&
    isText(value['server']) &&
    isListOf(value['migrations'], isMigration) &&
    isListOf(value['tables'], isTable) &&
    (value['settings'] === undefined || isFields(value['settings']))
  );
}

/** The version a line claims, if it is a header of any version at all. */
export function claimedVersion(value: unknown): number | null {
  if (!isFields(value) || value['format'] !== BACKUP_FORMAT) return null;
  return isCount(value['version']) ? value['version'] : null;
}

export function isTrailer(value: unknown): value is BackupTrailer {
  return isFields(value) && isCount(value['rows']) && isText(value['sha256']);
}

export function isTableLine(value: unknown): value is { readonly table: string } {
  return isFields(value) && isText(value['table']);
}

export function isRow(value: unknown): value is readonly (string | null)[] {
  return Array.isArray(value) && value.every((item) => item === null || isText(item));
}
