import type pg from 'pg';

export interface StoredTable {
  readonly name: string;
  readonly columns: readonly StoredColumn[];
}

export interface StoredColumn {
  readonly name: string;
  /** SQL type with its modifiers, such as `numeric(3,2)`. */
  readonly type: string;
}

/** The record of applied migrations travels in the header, not as rows. */
export const MIGRATION_TABLE = 'schema_migration';

const tablesSql = `
  select c.relname as name,
    json_agg(
      json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
      order by a.attnum
    ) as columns
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = current_schema()::regnamespace
    and c.relkind in ('r', 'p') and not c.relispartition
    and a.attgenerated = ''
  group by c.relname
  order by c.relname`;

/**
 * The tables of the ledger and their columns, read from the catalogue: a table somebody adds to
 * the schema is in the next backup without a list to be kept. Other schemas (the job queue's)
 * are not part of a backup.
 */
export async function storedTables(client: pg.ClientBase): Promise<StoredTable[]> {
  const { rows } = await client.query<StoredTable>(tablesSql);
  return rows.filter(({ name }) => name !== MIGRATION_TABLE);
}

/** Quotes a name for SQL. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
