import type { PoolClient } from 'pg';
import { isConnectionLoss, isDiskFull } from '../connection-loss.ts';
import { StoreError } from '../store-error.ts';
import { type Migration, readMigrations } from './migration-files.ts';

/** Advisory lock held while migrating, so that two starting programs take turns. "jian". */
const migrationLock = 0x6a_69_61_6e;

/**
 * Brings a database to the schema of this program, each migration in its own transaction. Throws
 * `StoreError`: `schema-newer` when the database has migrations this program does not know,
 * `migration-failed` when one fails or a landed one has another checksum.
 */
export async function migrate(client: PoolClient): Promise<void> {
  const known = await readMigrations();
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    await client.query(
      `create table if not exists schema_migration (
         number integer primary key,
         name text not null,
         checksum text not null,
         applied_at timestamp (3) with time zone not null default now()
       )`,
    );
    const applied = await client.query<{ number: number; name: string; checksum: string }>(
      'select number, name, checksum from schema_migration order by number',
    );
    checkApplied(applied.rows, known);
    for (const migration of known.slice(applied.rows.length)) await apply(client, migration);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]).catch(() => undefined);
  }
}

function checkApplied(
  applied: readonly Pick<Migration, 'number' | 'name' | 'checksum'>[],
  known: readonly Migration[],
): void {
  const newest = applied.at(-1)?.number ?? 0;
  if (newest > known.length) {
    throw new StoreError('schema-newer', { found: newest, known: known.length });
  }
  for (const [index, { name, checksum }] of applied.entries()) {
    if (known[index]?.checksum !== checksum) {
      throw new StoreError('migration-failed', {
        migration: name,
        reason: 'the file changed after it was applied',
      });
    }
  }
}

async function apply(client: PoolClient, migration: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(migration.sql);
    await client.query(
      'insert into schema_migration (number, name, checksum) values ($1, $2, $3)',
      [migration.number, migration.name, migration.checksum],
    );
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    if (isDiskFull(error))
      throw new StoreError('disk-full', { path: 'PostgreSQL' }, { cause: error });
    if (isConnectionLoss(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreError(
      'migration-failed',
      { migration: migration.name, reason },
      { cause: error },
    );
  }
}
