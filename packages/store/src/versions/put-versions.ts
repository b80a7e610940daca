import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import { columnNames, type VersionedTable, versionedTables } from './versioned-tables.ts';

/** Rows sent in one statement; bounds the memory one parameter takes. */
const chunkRows = 5_000;

/** When a version became known, and by which event. */
export interface Said {
  readonly at: Date;
  readonly seq: number;
}

/**
 * Writes new versions of things: each ends the version known until now and follows it. Rows name their
 * columns as the table does; one thing may stand in them once. The caller holds the jurisdiction's
 * lock, so versions follow one another without a gap.
 */
export async function putVersions(
  db: Kysely<Tables>,
  table: VersionedTable,
  jurisdictionId: string,
  { at, seq }: Said,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const { key, says } = versionedTables[table];
  const keys = columnNames(key);
  const names = [...keys, ...columnNames(says)];
  const sameThing = (left: string, right: string) =>
    sql.join(
      keys.map((name) => sql`${sql.ref(`${left}.${name}`)} = ${sql.ref(`${right}.${name}`)}`),
      sql` and `,
    );
  for (let from = 0; from < rows.length; from += chunkRows) {
    const json = JSON.stringify(rows.slice(from, from + chunkRows));
    await sql`with said as (
  select * from jsonb_to_recordset(${json}::jsonb) as said (${sql.raw(`${key}, ${says}`)})
), ended as (
  update ${sql.table(table)} as old set known_to = ${at}::timestamptz from said
  where old.jurisdiction_id = ${jurisdictionId}::uuid and ${sameThing('old', 'said')} and old.known_to = 'infinity'
  returning old.version, ${sql.join(keys.map((name) => sql.ref(`old.${name}`)))}
)
insert into ${sql.table(table)} (jurisdiction_id, version, known_from, event_seq, ${sql.join(names.map((name) => sql.ref(name)))})
select ${jurisdictionId}::uuid, coalesce(ended.version, 0) + 1, ${at}::timestamptz, ${seq}::int, ${sql.join(names.map((name) => sql.ref(`said.${name}`)))}
from said left join ended on ${sameThing('ended', 'said')}`.execute(db);
  }
}
