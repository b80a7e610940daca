import type pg from 'pg';
import type { OnProgress } from '../progress.ts';
import type { ConnectionSettings } from '../server/server-connection.ts';
import { StoreError } from '../store-error.ts';
import { type BackupHeader, backupLimits, countRows } from './backup-format.ts';
import { inSession } from './backup-session.ts';
import { withoutForeignKeys } from './foreign-keys.ts';
import { readBackup } from './read-backup.ts';
import { prepareTarget } from './restore-target.ts';
import { quoteName, type StoredTable, storedTables } from './stored-tables.ts';
import { verifyBackup } from './verify-backup.ts';

/**
 * Restores a backup file into an empty database, all of it or nothing. The file is proved whole
 * before the database is touched. Open the database afterwards with `openDatabase`, which brings
 * an older backup's schema up to date. Progress is told in rows, each counted twice: proved, then
 * written. Throws the `backup-…` and `restore-…` errors.
 */
export async function restoreDatabase(
  connection: ConnectionSettings,
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<BackupHeader> {
  const header = await verifyBackup(path, ({ done, total }) =>
    onProgress({ done, total: 2 * total }),
  );
  const rows = countRows(header);
  let inserted = 0;
  await inSession(connection, 'begin', async (client) => {
    await prepareTarget(client, header);
    const tables = new Map((await storedTables(client)).map((table) => [table.name, table]));
    let current = '';
    try {
      await withoutForeignKeys(client, async () => {
        for await (const { table, lines } of batches(path)) {
          current = table;
          await insert(client, rowTarget(header, tables.get(table), table), lines);
          inserted += lines.length;
          onProgress({ done: rows + inserted, total: 2 * rows });
        }
      });
    } catch (error) {
      throw restoreFailure(error, current);
    }
    for (const { name } of header.tables) await client.query(`analyze ${quoteName(name)}`);
  });
  return header;
}

interface Batch {
  readonly table: string;
  readonly lines: readonly string[];
}

async function* batches(path: string): AsyncGenerator<Batch> {
  let table = '';
  let lines: string[] = [];
  let bytes = 0;
  for await (const part of readBackup(path)) {
    const isFull = lines.length >= backupLimits.insertRows || bytes >= backupLimits.insertBytes;
    if (lines.length > 0 && (part.kind === 'table' || isFull)) {
      yield { table, lines };
      lines = [];
      bytes = 0;
    }
    if (part.kind === 'table') table = part.table;
    if (part.kind !== 'row') continue;
    lines.push(part.line);
    bytes += part.line.length;
  }
  if (lines.length > 0) yield { table, lines };
}

/** The table with exactly the backup's columns, in their order. */
function rowTarget(
  header: BackupHeader,
  stored: StoredTable | undefined,
  name: string,
): StoredTable {
  const written = header.tables.find((table) => table.name === name)?.columns ?? [];
  const types = new Map(stored?.columns.map((column) => [column.name, column.type]));
  const columns = written.map((column) => {
    const type = types.get(column);
    if (type !== undefined) return { name: column, type };
    const reason = `the schema has no ${name}.${column}`;
    throw new StoreError('restore-failed', { table: name, reason });
  });
  return { name, columns };
}

async function insert(client: pg.Client, table: StoredTable, lines: readonly string[]) {
  const names = table.columns.map(({ name }) => quoteName(name)).join(', ');
  const values = table.columns.map(({ type }, index) => `(r ->> ${index})::${type}`).join(', ');
  await client.query(
    `insert into ${quoteName(table.name)} (${names}) overriding system value
     select ${values} from json_array_elements($1::json) as r`,
    [`[${lines.join(',')}]`],
  );
}

function restoreFailure(error: unknown, table: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const cause = { cause: error };
  if (/No space left on device/.test(error.message)) {
    return new StoreError('disk-full', { path: '' }, cause);
  }
  return new StoreError('restore-failed', { table, reason: error.message }, cause);
}
