import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/**
 * Lets the server count anew what the tables hold. It does so by itself within a minute or
 * two; until then it takes a new report for an empty one and plans each row of it against all others.
 */
export async function refreshStatistics(db: Kysely<Tables>): Promise<void> {
  await sql`analyze report, sentence, quantity, commitment, commitment_words, target, assignment, diagnostic, item, signing, progress, figure, light, audit_event, audit_touch`.execute(
    db,
  );
}
