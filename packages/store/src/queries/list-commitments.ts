import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** Deadline key of rows that are due at no date; sorts after every date. */
export const noDate = '~';

/** What a list is narrowed by; undefined does not narrow. */
export interface ListFilter {
  /** Reports whose rows are listed; null for every report. */
  readonly reportIds: readonly string[] | null;
  readonly section?: string | undefined;
  readonly kindRank?: number | undefined;
  readonly checkRank?: number | undefined;
  readonly state: string;
  readonly strength?: string | undefined;
  /** Name and sort key of the lead; an empty name for rows without one. */
  readonly lead?: { readonly unit: string; readonly key: string } | undefined;
  readonly hasTarget?: boolean | undefined;
  /** `YYYY-MM`, `ongoing` (no date) or `assumed` (year end not printed). */
  readonly deadline?: string | undefined;
  /** Rows by their ids: these alone, or all but these. */
  readonly only?: readonly string[] | undefined;
  readonly except?: readonly string[] | undefined;
  /** Lower-case words or pinyin initials, found anywhere. */
  readonly words?: string | undefined;
}

const sortColumns = {
  number: null,
  section: 'part_position',
  lead: 'lead_key',
  deadline: 'deadline_key',
  kind: 'kind_rank',
  check: 'check_rank',
} as const;

export type ListSort = keyof typeof sortColumns;

/** Where a page ended: the sort key, position and id of its last row. */
export interface ListPlace {
  /** Null when sorted by position alone. */
  readonly key: string | number | null;
  readonly position: number;
  readonly id: string;
}

export interface ListPage {
  readonly sort: ListSort;
  readonly descending: boolean;
  readonly after: ListPlace | null;
  readonly limit: number;
}

/** The places of one page of rows, in order; rows of one key stand in text order either way. */
export async function listPlaces(
  db: Kysely<Tables>,
  jurisdictionId: string,
  filter: ListFilter,
  page: ListPage,
): Promise<ListPlace[]> {
  const rows = await placesQuery(db, { jurisdictionId, filter, page, counted: false }).execute();
  return rows.map(placeOf);
}

/**
 * The places of a page and how many rows the filter leaves, in one pass over them: for filters that
 * have to look at every row anyway, such as a search for words.
 */
export async function listPlacesCounted(
  db: Kysely<Tables>,
  jurisdictionId: string,
  filter: ListFilter,
  page: ListPage,
): Promise<{ readonly places: ListPlace[]; readonly total: number }> {
  const rows = await placesQuery(db, { jurisdictionId, filter, page, counted: true }).execute();
  const isPastTheEnd = rows.length === 0 && page.after !== null;
  return {
    places: rows.map(placeOf),
    total: isPastTheEnd
      ? await countCommitments(db, jurisdictionId, filter)
      : (rows[0]?.total ?? 0),
  };
}

/** How many rows a filter leaves. */
export async function countCommitments(
  db: Kysely<Tables>,
  jurisdictionId: string,
  filter: ListFilter,
): Promise<number> {
  const { total } = await db
    .selectFrom('commitment_words as listed')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('listed.jurisdiction_id', '=', jurisdictionId)
    .where(narrowed(filter))
    .executeTakeFirstOrThrow();
  return total;
}

interface AskedPlaces {
  readonly jurisdictionId: string;
  readonly filter: ListFilter;
  readonly page: ListPage;
  /** Count every row the filter leaves, those of other pages too. */
  readonly counted: boolean;
}

function placesQuery(db: Kysely<Tables>, { jurisdictionId, filter, page, counted }: AskedPlaces) {
  const column = sortColumns[page.sort];
  const direction = page.descending ? 'desc' : 'asc';
  // A page in the order of an index is read from the table that has it; a search passes over the
  // narrow one. Both have the columns that are named here.
  const from = filter.words === undefined ? 'commitment as listed' : 'commitment_words as listed';
  const all = db
    .selectFrom(from as 'commitment_words as listed')
    .where('listed.jurisdiction_id', '=', jurisdictionId)
    .where(narrowed(filter))
    .select([
      'listed.commitment_id as id',
      'listed.position',
      sql<ListPlace['key']>`${column === null ? sql`null` : sql.ref(column)}`.as('key'),
      sql<number | null>`${counted ? sql`count(*) over ()` : sql`null`}`.as('total'),
    ]);
  const narrow = db
    .selectFrom(all.as('place'))
    .selectAll()
    .where(page.after === null ? sql<boolean>`true` : after(page, page.after))
    .limit(page.limit);
  return column === null
    ? narrow.orderBy('position', direction).orderBy('id', direction)
    : narrow.orderBy('key', direction).orderBy('position').orderBy('id');
}

function placeOf({ key, position, id }: ListPlace): ListPlace {
  return { key, position, id };
}

function after({ sort, descending }: ListPage, place: ListPlace): Expression<boolean> {
  const { key, position, id } = place;
  if (sort === 'number') {
    const beyond = sql.raw(descending ? '<' : '>');
    return sql`(position, id) ${beyond} (${position}, ${id}::uuid)`;
  }
  return descending
    ? sql`key <= ${key} and (key < ${key} or (position, id) > (${position}, ${id}::uuid))`
    : sql`(key, position, id) > (${key}, ${position}, ${id}::uuid)`;
}

/** Both tables that are listed from have every column named here. */
function narrowed(filter: ListFilter): Expression<SqlBool> {
  const terms: Expression<SqlBool>[] = [sql`state = ${filter.state}`];
  const equal = (column: string, value: string | number | undefined) => {
    if (value !== undefined) terms.push(sql`${sql.ref(column)} = ${value}`);
  };
  terms.push(ofReports(filter));
  // By rank and key, for these begin an index each.
  equal('kind_rank', filter.kindRank);
  equal('check_rank', filter.checkRank);
  equal('lead_key', filter.lead?.key);
  equal('lead_unit', filter.lead?.unit);
  equal('strength', filter.strength);
  if (filter.hasTarget !== undefined) {
    terms.push(filter.hasTarget ? sql`kind_rank = 1` : sql`kind_rank > 1`);
  }
  if (filter.deadline !== undefined) terms.push(due(filter.deadline));
  if (filter.only !== undefined) terms.push(sql`commitment_id = any(${filter.only}::uuid[])`);
  if (filter.except !== undefined) {
    terms.push(sql`commitment_id <> all(${filter.except}::uuid[])`);
  }
  if (filter.words !== undefined) terms.push(sql`words like ${`%${escapeLike(filter.words)}%`}`);
  if (filter.section !== undefined) {
    terms.push(sql`exists (
      select from section
      where section.jurisdiction_id = listed.jurisdiction_id and section.section_id = ${filter.section}
        and section.report_id = listed.report_id
        and listed.from_at >= section.from_at and listed.from_at < section.to_at)`);
  }
  return sql.join(terms, sql` and `) as Expression<SqlBool>;
}

function ofReports({ reportIds }: ListFilter): Expression<SqlBool> {
  return reportIds === null ? sql`true` : sql`report_id = any(${reportIds}::uuid[])`;
}

function due(deadline: string): Expression<SqlBool> {
  if (deadline === 'assumed') return sql`deadline_assumed`;
  if (deadline === 'ongoing') return sql`not deadline_assumed and deadline_key = ${noDate}`;
  return sql`not deadline_assumed and deadline_key like ${`${deadline}-%`}`;
}

function escapeLike(words: string): string {
  return words.replaceAll(/[\\%_]/g, '\\$&');
}
