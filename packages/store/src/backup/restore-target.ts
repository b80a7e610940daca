import type pg from 'pg';
import { readMigrations } from '../migrations/migration-files.ts';
import { StoreError } from '../store-error.ts';
import type { BackupHeader, BackupMigration } from './backup-format.ts';
import { MIGRATION_TABLE, quoteName, storedTables } from './stored-tables.ts';

/**
 * Makes the database ready to take a backup's rows, inside the caller's transaction: a new one
 * gets the schema the backup was made with; one that has it already must hold no rows. Throws
 * `backup-newer`, `restore-target-not-empty`, `restore-failed`.
 */
export async function prepareTarget(client: pg.Client, header: BackupHeader): Promise<void> {
  await demandKnownMigrations(header.migrations);
  const applied = await appliedMigrations(client);
  if (applied === null) {
    await demandNoTables(client);
    await applyMigrations(client, header.migrations);
    return;
  }
  await demandNoRows(client);
  if (applied !== header.migrations.length) {
    const reason = 'the database has another schema; restore into a new one';
    throw new StoreError('restore-failed', { table: MIGRATION_TABLE, reason });
  }
}

async function demandKnownMigrations(migrations: readonly BackupMigration[]): Promise<void> {
  const known = await readMigrations();
  if (migrations.length > known.length) {
    throw new StoreError('backup-newer', { found: migrations.length, known: known.length });
  }
  for (const [index, { name, checksum }] of migrations.entries()) {
    if (known[index]?.checksum === checksum) continue;
    const reason = `migration ${name} is not this program's`;
    throw new StoreError('restore-failed', { table: MIGRATION_TABLE, reason });
  }
}

/** How many migrations the database has; null if it was never used. */
async function appliedMigrations(client: pg.Client): Promise<number | null> {
  const found = await client.query<{ is_there: boolean }>(
    'select to_regclass($1) is not null as is_there',
    [MIGRATION_TABLE],
  );
  if (found.rows[0]?.is_there !== true) return null;
  const counted = await client.query<{ count: number }>(
    `select count(*)::int as count from ${MIGRATION_TABLE}`,
  );
  return counted.rows[0]?.count ?? 0;
}

async function demandNoTables(client: pg.Client): Promise<void> {
  const [table] = await storedTables(client);
  if (table !== undefined) throw new StoreError('restore-target-not-empty', { table: table.name });
}

async function demandNoRows(client: pg.Client): Promise<void> {
  for (const { name } of await storedTables(client)) {
    await client.query(`lock table ${quoteName(name)} in access exclusive mode`);
    const { rowCount } = await client.query(`select 1 from ${quoteName(name)} limit 1`);
    if (rowCount !== 0) throw new StoreError('restore-target-not-empty', { table: name });
  }
}

/** The same record the migration runner keeps; it takes up from here when the database opens. */
async function applyMigrations(
  client: pg.Client,
  migrations: readonly BackupMigration[],
): Promise<void> {
  await client.query(
    `create table ${MIGRATION_TABLE} (
       number integer primary key,
       name text not null,
       checksum text not null,
       applied_at timestamp (3) with time zone not null default now()
     )`,
  );
  const known = await readMigrations();
  for (const { number, name, checksum, sql } of known.slice(0, migrations.length)) {
    await client.query(sql);
    await client.query(
      `insert into ${MIGRATION_TABLE} (number, name, checksum) values ($1, $2, $3)`,
      [number, name, checksum],
    );
  }
}
