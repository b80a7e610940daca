import { type Expression, type Kysely, type SqlBool, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** What a list is narrowed by; undefined does not narrow. */
export interface ListFilter {
  /** Reports whose rows are listed; null for every report. */
  readonly reportIds: readonly string[] | null;
  readonly section?: string | undefined;
  readonly kind?: string | undefined;
  readonly check?: string | undefined;
  readonly state: string;
  readonly strength?: string | undefined;
  /** Unit name; empty for rows without a lead. */
  readonly lead?: string | undefined;
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
  const column = sortColumns[page.sort];
  const direction = page.descending ? 'desc' : 'asc';
  let query = db
    .selectFrom('commitment')
    .select(['commitment_id as id', 'position'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(narrowed(jurisdictionId, filter));
  if (page.after !== null) query = query.where(after(page, page.after));
  if (column === null) {
    const rows = await query
      .orderBy('position', direction)
      .orderBy('commitment_id', direction)
      .limit(page.limit)
      .execute();
    return rows.map((row) => ({ ...row, key: null }));
  }
  return query
    .select(`${column} as key`)
    .orderBy(column, direction)
    .orderBy('position')
    .orderBy('commitment_id')
    .limit(page.limit)
    .execute();
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

function after(page: ListPage, place: ListPlace): Expression<SqlBool> {
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
  const equal = (column: string, value: string | undefined) => {
    if (value !== undefined) terms.push(sql`${sql.ref(column)} = ${value}`);
  };
  if (filter.reportIds !== null) terms.push(sql`report_id = any(${filter.reportIds}::uuid[])`);
  equal('kind', filter.kind);
  equal('check_state', filter.check);
  equal('strength', filter.strength);
  equal('lead_unit', filter.lead);
  if (filter.hasTarget !== undefined) {
    terms.push(filter.hasTarget ? sql`kind = 'target'` : sql`kind <> 'target'`);
  }
  if (filter.deadline !== undefined) terms.push(due(filter.deadline));
  if (filter.words !== undefined) {
    terms.push(sql`search_text like ${`%${escapeLike(filter.words)}%`}`);
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

function due(deadline: string): Expression<SqlBool> {
  if (deadline === 'assumed') return sql`deadline_assumed`;
  if (deadline === 'ongoing') return sql`not deadline_assumed and deadline_date is null`;
  return sql`not deadline_assumed and deadline_key like ${`${escapeLike(deadline)}-%`}`;
}

function escapeLike(words: string): string {
  return words.replaceAll(/[\\%_]/g, '\\$&');
}
