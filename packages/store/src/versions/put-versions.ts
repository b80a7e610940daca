import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import { type Known, selected } from './read-versions.ts';
import {
  columnList,
  columnOf,
  type VersionedRecords,
  type VersionedTable,
  versionedTables,
} from './versioned-tables.ts';

/** Rows sent in one statement; bounds the memory one parameter takes. */
const chunkRows = 5_000;

/** When versions become known, and by which event. */
export interface Said {
  readonly at: Date;
  readonly seq: number;
}

/**
 * Writes new versions of things: each ends the version known until now and follows it, whatever
 * `version` the record says. One thing may stand in the records once. The caller holds the
 * jurisdiction's lock, so versions follow one another without a gap. Gives the versions as kept.
 */
export async function putVersions<T extends VersionedTable>(
  db: Kysely<Tables>,
  table: T,
  jurisdictionId: string,
  { at, seq }: Said,
  records: readonly VersionedRecords[T][],
): Promise<Known<T>[]> {
  const { key, says } = versionedTables[table];
  const keys = Object.keys(key).map(columnOf);
  const names = [...keys, ...Object.keys(says).map(columnOf)];
  const columns = (of: string, list: readonly string[]) =>
    sql.join(list.map((name) => sql.ref(`${of}.${name}`)));
  const sameThing = (left: string, right: string) =>
    sql.join(
      keys.map((name) => sql`${sql.ref(`${left}.${name}`)} = ${sql.ref(`${right}.${name}`)}`),
      sql` and `,
    );
  const written: Known<T>[] = [];
  for (let from = 0; from < records.length; from += chunkRows) {
    const json = JSON.stringify(records.slice(from, from + chunkRows).map(rowOf));
    const { rows } = await sql<Known<T>>`with said as (
  select * from jsonb_to_recordset(${json}::jsonb) as said (${sql.raw(columnList({ ...key, ...says }))})
), ended as (
  update ${sql.table(table)} as old set known_to = ${at}::timestamptz from said
  where old.jurisdiction_id = ${jurisdictionId}::uuid and ${sameThing('old', 'said')}
    and old.known_to = 'infinity'
  returning old.version, ${columns('old', keys)}
)
insert into ${sql.table(table)}
  (jurisdiction_id, version, known_from, event_seq, ${sql.join(names.map((name) => sql.ref(name)))})
select ${jurisdictionId}::uuid, coalesce(ended.version, 0) + 1, ${at}::timestamptz, ${seq}::int,
  ${columns('said', names)}
from said left join ended on ${sameThing('ended', 'said')}
returning ${selected(table)}`.execute(db);
    written.push(...rows);
  }
  return written;
}

function rowOf(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [columnOf(field), value]),
  );
}
