import type pg from 'pg';

interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

/**
 * Runs work with the schema's foreign keys lifted and sets them again, which checks every row.
 * So tables, and rows that point at rows of their own table, can come in any order. Call it in a
 * transaction.
 */
export async function withoutForeignKeys(
  client: pg.Client,
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<ForeignKey>(
    `select conrelid::regclass::text as table, quote_ident(conname) as name,
       pg_get_constraintdef(oid) as definition
     from pg_constraint
     where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0
     order by conrelid::regclass::text, conname`,
  );
  for (const { table, name } of rows) {
    await client.query(`alter table ${table} drop constraint ${name}`);
  }
  await work();
  for (const { table, name, definition } of rows) {
    await client.query(`alter table ${table} add constraint ${name} ${definition}`);
  }
}
