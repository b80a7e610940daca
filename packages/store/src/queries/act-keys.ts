import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** The event that an act with this key wrote, or undefined where none did. */
export async function findActKey(
  db: Kysely<Tables>,
  jurisdictionId: string,
  key: string,
): Promise<number | undefined> {
  const found = await db
    .selectFrom('act_key')
    .select('event_seq')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('key', '=', key)
    .executeTakeFirst();
  return found?.event_seq;
}

/** Remembers that the act with this key was done. */
export async function addActKey(
  db: Kysely<Tables>,
  jurisdictionId: string,
  { key, seq }: { readonly key: string; readonly seq: number },
): Promise<void> {
  await db
    .insertInto('act_key')
    .values({ jurisdiction_id: jurisdictionId, key, event_seq: seq })
    .execute();
}
