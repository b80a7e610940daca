import { createHash } from 'node:crypto';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import type { OnProgress } from '../progress.ts';
import type { ConnectionSettings } from '../server/server-connection.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupHeader,
  type BackupMigration,
  type BackupSettings,
  type BackupTable,
  backupLimits,
  countRows,
} from './backup-format.ts';
import { inSession } from './backup-session.ts';
import { MIGRATION_TABLE, quoteName, type StoredTable, storedTables } from './stored-tables.ts';

export interface BackupOptions {
  /** Progress is told in rows. */
  readonly onProgress?: OnProgress | undefined;
  /** Kept in the header and given back by a restore. */
  readonly settings?: BackupSettings | undefined;
}

/**
 * Writes the whole ledger to a stream as it stood at one moment, while work goes on. The stream
 * is ended. Returns the header. Throws `StoreError` or what the stream
 * throws.
 */
export async function backupDatabase(
  connection: ConnectionSettings,
  out: Writable,
  { onProgress, settings }: BackupOptions = {},
): Promise<BackupHeader> {
  const begin = 'begin isolation level repeatable read read only';
  return await inSession(connection, begin, async (client) => {
    const tables = await storedTables(client);
    const header = { ...(await makeHeader(client, tables)), ...(settings && { settings }) };
    const total = countRows(header);
    const onRows = (done: number): void => onProgress?.({ done, total });
    await pipeline(lines(client, { header, tables, onRows }), createGzip(), out);
    return header;
  });
}

async function makeHeader(
  client: pg.Client,
  tables: readonly StoredTable[],
): Promise<BackupHeader> {
  const counted: BackupTable[] = [];
  for (const { name, columns } of tables) {
    const count = `select count(*)::int as rows from ${quoteName(name)}`;
    const { rows } = await client.query<{ rows: number }>(count);
    counted.push({ name, columns: columns.map((column) => column.name), rows: rows[0]?.rows ?? 0 });
  }
  const server = await client.query<{ server_version: string }>('show server_version');
  const migrations = await client.query<BackupMigration>(
    `select number, name, checksum from ${MIGRATION_TABLE} order by number`,
  );
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    createdAt: new Date().toISOString(),
    server: server.rows[0]?.server_version.split(' ')[0] ?? '',
    migrations: migrations.rows,
    tables: counted,
  };
}

interface Contents {
  readonly header: BackupHeader;
  readonly tables: readonly StoredTable[];
  /** Is told how many rows have been read so far. */
  readonly onRows: (done: number) => void;
}

async function* lines(
  client: pg.Client,
  { header, tables, onRows }: Contents,
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let rowCount = 0;
  const hashed = (text: string): string => {
    hash.update(text);
    return text;
  };
  yield hashed(`${JSON.stringify(header)}\n`);
  for (const table of tables) {
    yield hashed(`${JSON.stringify({ table: table.name })}\n`);
    for await (const rows of batches(client, table)) {
      rowCount += rows.length;
      yield hashed(`${rows.join('\n')}\n`);
      onRows(rowCount);
    }
  }
  yield `${JSON.stringify({ rows: rowCount, sha256: hash.digest('hex') })}\n`;
}

/** Reads a table by cursor, each row as a JSON array of the server's own text forms. */
async function* batches(client: pg.Client, table: StoredTable): AsyncGenerator<string[]> {
  const values = table.columns.map(({ name }) => `${quoteName(name)}::text`).join(', ');
  const key = await keyColumns(client, table.name);
  const order = key.length === 0 ? '' : ` order by ${key.map(quoteName).join(', ')}`;
  await client.query(
    `declare backup_rows no scroll cursor for
     select to_json(array[${values}]::text[])::text as line from ${quoteName(table.name)}${order}`,
  );
  for (;;) {
    const fetch = `fetch ${backupLimits.fetchRows} from backup_rows`;
    const { rows } = await client.query<{ line: string }>(fetch);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await client.query('close backup_rows');
}

/** Primary key columns: in their order two backups of the same ledger are the same lines. */
async function keyColumns(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name
     from pg_index i
     cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
     where i.indrelid = $1::regclass and i.indisprimary
     order by k.place`,
    [quoteName(table)],
  );
  return rows.map(({ name }) => name);
}
