import type { WordPlaces } from '@jiannuo/extraction';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import type { OfReport } from './reports.ts';

/** Where the recognised words of a report stand on its pages; null where none was recognised. */
export async function readWordPlaces(db: Kysely<Tables>, on: OfReport): Promise<WordPlaces | null> {
  const { word_places } = await db
    .selectFrom('report')
    .select('word_places')
    .where('jurisdiction_id', '=', on.jurisdictionId)
    .where('report_id', '=', on.reportId)
    .executeTakeFirstOrThrow();
  return word_places;
}
