import type { GlossaryEntry } from '@jiannuo/extraction';
import type { Kysely, Selectable } from 'kysely';
import type { GlossaryEntryTable, Tables } from '../schema/tables.ts';

/** The terms a report explains, in text order. */
export async function readGlossary(
  db: Kysely<Tables>,
  on: { readonly jurisdictionId: string; readonly reportId: string },
): Promise<GlossaryEntry[]> {
  const rows = await db
    .selectFrom('glossary_entry')
    .selectAll()
    .where('jurisdiction_id', '=', on.jurisdictionId)
    .where('report_id', '=', on.reportId)
    .orderBy('ordinal')
    .execute();
  return rows.map(entryOf);
}

function entryOf(row: Selectable<GlossaryEntryTable>): GlossaryEntry {
  return {
    id: row.entry_id,
    from: row.from_at,
    to: row.to_at,
    term: row.term,
    number: row.number,
    page: row.page,
    refs: row.refs,
  };
}
