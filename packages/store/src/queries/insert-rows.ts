import { type Kysely, sql } from 'kysely';
import { type BulkTable, bulkColumns } from '../schema/columns.ts';
import type { Tables } from '../schema/tables.ts';

/** A row of a table as it is handed over: JSON columns as plain values. */
export type PlainRow<T extends BulkTable> = {
  readonly [C in keyof Tables[T]]: unknown;
};

/** Rows sent in one statement; bounds the memory one parameter takes. */
const chunkRows = 5_000;

/** Inserts any number of rows, a few thousand a round trip. */
export async function insertRows<T extends BulkTable>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly PlainRow<T>[],
): Promise<void> {
  const columns = bulkColumns[table].split(', ').map((column) => column.split(' ')[0] ?? '');
  for (let at = 0; at < rows.length; at += chunkRows) {
    const json = JSON.stringify(rows.slice(at, at + chunkRows));
    const names = sql.join(columns.map((column) => sql.ref(column)));
    await sql`insert into ${sql.table(table)} (${names})
select ${names} from jsonb_to_recordset(${json}::jsonb) as new (${sql.raw(bulkColumns[table])})`.execute(
      db,
    );
  }
}
