import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** What is being written: of an item, by a unit, for a period. */
export interface DraftKey {
  readonly itemId: string;
  readonly unit: string;
  readonly period: string;
}

/** Keeps what is being written; the last one to save has it. */
export async function saveDraft(
  db: Kysely<Tables>,
  jurisdictionId: string,
  draft: DraftKey & { readonly body: unknown; readonly by: string; readonly at: Date },
): Promise<void> {
  const { itemId, unit, period, body, by, at } = draft;
  await sql`insert into progress_draft (jurisdiction_id, item_id, unit, period, body, saved_at, saved_by)
values (${jurisdictionId}, ${itemId}, ${unit}, ${period}, ${JSON.stringify(body)}::jsonb, ${at}, ${by})
on conflict (jurisdiction_id, item_id, unit, period)
do update set body = excluded.body, saved_at = excluded.saved_at, saved_by = excluded.saved_by`.execute(
    db,
  );
}

/** What a unit is writing for a period, by item. */
export async function readDrafts(
  db: Kysely<Tables>,
  jurisdictionId: string,
  { unit, period }: Pick<DraftKey, 'unit' | 'period'>,
): Promise<Map<string, unknown>> {
  const { rows } = await sql<{ item_id: string; body: unknown }>`select item_id, body
from progress_draft
where jurisdiction_id = ${jurisdictionId} and unit = ${unit} and period = ${period}`.execute(db);
  return new Map(rows.map(({ item_id, body }) => [item_id, body]));
}

/** Lets go of drafts that were sent. */
export async function dropDrafts(
  db: Kysely<Tables>,
  jurisdictionId: string,
  { itemIds, unit, period }: Omit<DraftKey, 'itemId'> & { readonly itemIds: readonly string[] },
): Promise<void> {
  await sql`delete from progress_draft where jurisdiction_id = ${jurisdictionId}
  and item_id = any(${itemIds}::uuid[]) and unit = ${unit} and period = ${period}`.execute(db);
}
