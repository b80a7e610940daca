import type { DiagnosticId, LedgerDiagnostic } from '@jiannuo/ledger';
import type { Kysely } from 'kysely';
import type { Tables } from '../schema/tables.ts';
import { insertRows } from './insert-rows.ts';

interface OnReport {
  readonly jurisdictionId: string;
  readonly reportId: string;
}

/** The remarks on a report, in text order. */
export async function readDiagnosticsOf(
  db: Kysely<Tables>,
  on: OnReport,
): Promise<LedgerDiagnostic[]> {
  const rows = await db
    .selectFrom('diagnostic')
    .selectAll()
    .where('jurisdiction_id', '=', on.jurisdictionId)
    .where('report_id', '=', on.reportId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => ({
    id: row.diagnostic_id as DiagnosticId,
    code: row.code,
    from: row.from_at,
    to: row.to_at,
    message: row.message,
    ...(row.suggestion === null ? {} : { suggestion: row.suggestion }),
    decision: row.decision as LedgerDiagnostic['decision'],
  }));
}

/** Keeps the remarks of a report. */
export async function addDiagnostics(
  db: Kysely<Tables>,
  on: OnReport,
  diagnostics: readonly LedgerDiagnostic[],
): Promise<void> {
  await insertRows(
    db,
    'diagnostic',
    diagnostics.map((found, ordinal) => ({
      jurisdiction_id: on.jurisdictionId,
      diagnostic_id: found.id,
      report_id: on.reportId,
      ordinal,
      from_at: found.from,
      to_at: found.to,
      code: found.code,
      message: found.message,
      suggestion: found.suggestion ?? null,
      decision: found.decision,
    })),
  );
}

/** Records what was decided about remarks. */
export async function setDecisions(
  db: Kysely<Tables>,
  jurisdictionId: string,
  decisions: readonly Pick<LedgerDiagnostic, 'id' | 'decision'>[],
): Promise<void> {
  for (const { id, decision } of decisions) {
    await db
      .updateTable('diagnostic')
      .set({ decision })
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('diagnostic_id', '=', id)
      .execute();
  }
}
