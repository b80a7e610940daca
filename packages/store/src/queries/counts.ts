import { type Kysely, sql } from 'kysely';
import type { Tables } from '../schema/tables.ts';

/** What a report holds, in numbers. Rows that left the ledger do not count. */
export interface ReportCounts {
  readonly sentences: number;
  readonly commitments: number;
  readonly confirmed: number;
  /** Figures set, and conditions in words. */
  readonly targets: number;
  readonly misprints: number;
  readonly misprintsOpen: number;
}

/** Counts of the named reports of a jurisdiction, by report id. */
export async function countReports(
  db: Kysely<Tables>,
  jurisdictionId: string,
  reportIds: readonly string[],
): Promise<Map<string, ReportCounts>> {
  if (reportIds.length === 0) return new Map();
  const { rows } = await sql<ReportCounts & { reportId: string }>`select
  report.report_id as "reportId",
  (select count(*) from sentence
   where sentence.jurisdiction_id = report.jurisdiction_id
     and sentence.report_id = report.report_id) as sentences,
  coalesce(rows.commitments, 0) as commitments,
  coalesce(rows.confirmed, 0) as confirmed,
  (select count(*) from target
   join commitment using (jurisdiction_id, commitment_id)
   where target.jurisdiction_id = report.jurisdiction_id
     and target.report_id = report.report_id and commitment.state = 'active')
  + coalesce(rows.conditions, 0) as targets,
  coalesce(marks.misprints, 0) as misprints,
  coalesce(marks.open, 0) as "misprintsOpen"
from report
left join lateral (
  select count(*) as commitments, count(*) filter (where check_state = 'confirmed') as confirmed,
    count(*) filter (where condition is not null) as conditions
  from commitment
  where commitment.jurisdiction_id = report.jurisdiction_id
    and commitment.report_id = report.report_id and state = 'active'
) as rows on true
left join lateral (
  select count(*) as misprints, count(*) filter (where decision = 'open') as open
  from diagnostic
  where diagnostic.jurisdiction_id = report.jurisdiction_id
    and diagnostic.report_id = report.report_id and code like 'suspect-%'
) as marks on true
where report.jurisdiction_id = ${jurisdictionId} and report.report_id = any(${reportIds}::uuid[])`.execute(
    db,
  );
  return new Map(rows.map(({ reportId, ...counts }) => [reportId, counts]));
}
