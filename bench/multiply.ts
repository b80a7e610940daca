import type { Database } from '@jiannuo/store';
import { sql } from 'kysely';

/** Tables whose rows belong to a row of the ledger, and what is new in a copy of theirs. */
const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  commitment: {
    commitment_id: 'copied.new_id',
    code: "code || '-' || copied.copy",
    position: 'position + copied.copy',
  },
  commitment_words: { commitment_id: 'copied.new_id', position: 'position + copied.copy' },
  assignment: { commitment_id: 'copied.new_id' },
  target: { commitment_id: 'copied.new_id', target_id: 'gen_random_uuid()' },
};

/**
 * Fills a jurisdiction with copies of its rows under new ids and codes, each with its words, units and
 * figures, until there are `rows` more of them.
 */
export async function multiply(
  database: Database,
  jurisdictionId: string,
  rows: number,
): Promise<void> {
  await database.tables.connection().execute(async (db) => {
    await sql`
      create temporary table copied as
      select commitment_id as old_id, gen_random_uuid() as new_id, copy
      from commitment, generate_series(1, ${rows}::int) as copy
      where jurisdiction_id = ${jurisdictionId}
      limit ${rows}`.execute(db);
    for (const [table, changed] of Object.entries(tables)) {
      const found = await sql<{ name: string }>`
        select column_name as name from information_schema.columns
        where table_schema = current_schema() and table_name = ${table}
        order by ordinal_position`.execute(db);
      const names = found.rows.map(({ name }) => name);
      const values = names.map((name) => changed[name] ?? `${table}.${name}`);
      await sql`
        insert into ${sql.table(table)} (${sql.raw(names.join(', '))})
        select ${sql.raw(values.join(', '))}
        from ${sql.table(table)} join copied on old_id = commitment_id`.execute(db);
    }
    await sql`drop table copied`.execute(db);
    await sql`analyze`.execute(db);
  });
}
