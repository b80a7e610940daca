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
  return placesQuery(db, jurisdictionId, filter, page).execute();
}

/**
 * The places of a page and how many rows the filter leaves, in one pass over them: for filters that
 * have to look at every row anyway, such as a search for words. `page.after` must be null.
 */
export async function listPlacesCounted(
  db: Kysely<Tables>,
  jurisdictionId: string,
  filter: ListFilter,
  page: ListPage,
): Promise<{ readonly places: ListPlace[]; readonly total: number }> {
  const rows = await placesQuery(db, jurisdictionId, filter, page)
    .select(sql<number>`count(*) over ()`.as('total'))
    .execute();
  return {
    places: rows.map(({ key, position, id }) => ({ key, position, id })),
    total: rows[0]?.total ?? 0,
  };
}

function placesQuery(
  db: Kysely<Tables>,
  jurisdictionId: string,
  filter: ListFilter,
  page: ListPage,
) {
  const column = sortColumns[page.sort];
  const direction = page.descending ? 'desc' : 'asc';
  const narrow = db
    .selectFrom('commitment')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(narrowed(jurisdictionId, filter))
    .where(page.after === null ? sql<boolean>`true` : after(page, page.after))
    .select(['commitment_id as id', 'position'])
    .limit(page.limit);
  return column === null
    ? narrow
        .select(sql<ListPlace['key']>`null`.as('key'))
        .orderBy('position', direction)
        .orderBy('commitment_id', direction)
    : narrow
        .select(sql<ListPlace['key']>`${sql.ref(column)}`.as('key'))
        .orderBy(column, direction)
        .orderBy('position')
        .orderBy('commitment_id');
}

/** How many rows a filter leaves. */
export async function countCommitments(
  db: Kysely<Tables>,
  jurisdictionId: string,
  filter: ListFilter,
): Promise<number> {
  const { total } = await db
    .selectFrom('commitment')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(narrowed(jurisdictionId, filter))
    .executeTakeFirstOrThrow();
  return total;
}

function after(page: ListPage, place: ListPlace): Expression<boolean> {
  const column = sortColumns[page.sort];
  const beyond = sql.raw(page.descending ? '<' : '>');
  if (column === null) {
    return sql`(position, commitment_id) ${beyond} (${place.position}, ${place.id}::uuid)`;
  }
  const key = sql.ref(column);
  if (!page.descending) {
    return sql`(${key}, position, commitment_id) > (${place.key}, ${place.position}, ${place.id}::uuid)`;
  }
  return sql`${key} <= ${place.key} and (${key} < ${place.key} or (position, commitment_id) > (${place.position}, ${place.id}::uuid))`;
}

function narrowed(jurisdictionId: string, filter: ListFilter): Expression<SqlBool> {
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
  if (filter.words !== undefined) {
    // strpos finds fast; like says the same, and lets the planner guess how many it will be.
    terms.push(sql`commitment_id in (
      select commitment_id from commitment_words
      where jurisdiction_id = ${jurisdictionId} and ${ofReports(filter)}
        and strpos(words, ${filter.words}) > 0
        and words like ${`%${escapeLike(filter.words)}%`})`);
  }
  if (filter.section !== undefined) {
    terms.push(sql`exists (
      select from section
      where section.jurisdiction_id = ${jurisdictionId} and section.section_id = ${filter.section}
        and section.report_id = commitment.report_id
        and commitment.from_at >= section.from_at and commitment.from_at < section.to_at)`);
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
