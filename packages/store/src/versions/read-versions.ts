import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import {
  columnOf,
  type VersionedRecords,
  type VersionedTable,
  versionedTables,
} from './versioned-tables.ts';

/** A version and when it became known, by which event. */
export type Known<T extends VersionedTable> = VersionedRecords[T] & {
  readonly knownFrom: Date;
  readonly eventSeq: number;
};

/** Past days are asked as of an instant; null asks what is known now. */
export type AsOf = Date | null;

/** What fields must be, each one value or one of several. */
export type Where<T extends VersionedTable> = {
  readonly [F in keyof VersionedRecords[T]]?:
    | VersionedRecords[T][F]
    | readonly VersionedRecords[T][F][]
    | undefined;
};

export interface Wanted<T extends VersionedTable> {
  readonly asOf: AsOf;
  readonly where?: Where<T>;
  /** Fields left out: documents that a list does not need. */
  readonly without?: readonly (keyof VersionedRecords[T] & string)[];
}

/** The versions known at an instant, in the order of their keys; items in the order of the ledger. */
export async function readKnown<T extends VersionedTable>(
  db: Kysely<Tables>,
  table: T,
  jurisdictionId: string,
  { asOf, where = {}, without = [] }: Wanted<T>,
): Promise<Known<T>[]> {
  const time =
    asOf === null
      ? sql`known_to = 'infinity'`
      : sql`known_from <= ${asOf}::timestamptz and known_to > ${asOf}::timestamptz`;
  return select(db, table, {
    jurisdictionId,
    conditions: [time, ...matches(table, where)],
    without,
  });
}

/** Every version of things, the newest first. */
export async function readHistory<T extends VersionedTable>(
  db: Kysely<Tables>,
  table: T,
  jurisdictionId: string,
  where: Where<T>,
): Promise<Known<T>[]> {
  const found = await select(db, table, {
    jurisdictionId,
    conditions: matches(table, where),
    without: [],
  });
  return found.reverse();
}

/** The versions that events wrote, in the order of the events, after `seq`, whole events only. */
export async function readByEvent<T extends VersionedTable>(
  db: Kysely<Tables>,
  table: T,
  jurisdictionId: string,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<Known<T>[]> {
  const conditions = [sql`event_seq > ${after}::int and event_seq <= ${upTo}::int`];
  return select(db, table, { jurisdictionId, conditions, without: [] });
}

/** Things whose versions do not follow one another in time without a gap; none in a sound ledger. */
export async function findGaps(
  db: Kysely<Tables>,
  table: VersionedTable,
  jurisdictionId: string,
): Promise<number[]> {
  const keys = sql.join(
    Object.keys(versionedTables[table].key).map((field) => sql.ref(columnOf(field))),
  );
  const { rows } = await sql<{ event_seq: number }>`select event_seq from (
  select event_seq, version, known_to,
    row_number() over (partition by ${keys} order by version) as place,
    lead(known_from, 1, 'infinity') over (partition by ${keys} order by version) as next_from
  from ${sql.table(table)} where jurisdiction_id = ${jurisdictionId}::uuid
) as one where version <> place or known_to <> next_from order by event_seq limit 10`.execute(db);
  return rows.map((row) => row.event_seq);
}

interface Selection {
  readonly jurisdictionId: string;
  readonly conditions: readonly RawBuilder<unknown>[];
  readonly without: readonly string[];
}

async function select<T extends VersionedTable>(
  db: Kysely<Tables>,
  table: T,
  { jurisdictionId, conditions, without }: Selection,
): Promise<Known<T>[]> {
  const { key } = versionedTables[table];
  const order =
    table === 'item'
      ? sql`position, item_id, version`
      : sql.join([...Object.keys(key), 'version'].map((field) => sql.ref(columnOf(field))));
  const { rows } = await sql<Known<T>>`select ${selected(table, without)} from ${sql.table(table)}
where jurisdiction_id = ${jurisdictionId}::uuid and ${sql.join(conditions, sql` and `)}
order by ${order}`.execute(db);
  return rows;
}

/** The columns of a table by the names the ledger has for them. */
export function selected(
  table: VersionedTable,
  without: readonly string[] = [],
): RawBuilder<unknown> {
  const { key, says } = versionedTables[table];
  const fields = ['version', ...Object.keys(key), ...Object.keys(says), 'knownFrom', 'eventSeq'];
  return sql.join(
    fields
      .filter((field) => !without.includes(field))
      .map((field) => sql`${sql.ref(columnOf(field))} as ${sql.ref(field)}`),
  );
}

function matches<T extends VersionedTable>(table: T, where: Where<T>): RawBuilder<unknown>[] {
  const { key, says } = versionedTables[table];
  const types: Readonly<Record<string, string>> = { ...key, ...says };
  return Object.entries(where).flatMap(([field, wanted]) => {
    if (wanted === undefined) return [];
    const column = sql.ref(columnOf(field));
    const type = sql.raw(types[field] ?? 'text');
    if (wanted === null) return [sql`${column} is null`];
    return Array.isArray(wanted)
      ? [sql`${column} = any(${wanted}::${type}[])`]
      : [sql`${column} = ${wanted}::${type}`];
  });
}
