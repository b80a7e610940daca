import type { ReportState } from '@jiannuo/ledger';
import {
  type ListedCommitment,
  type ReportRecord,
  readCommitments,
  readCommitmentsOf,
  readDiagnosticsOf,
  readJurisdiction,
  readReportRecord,
  readReportText,
} from '@jiannuo/store';
import type { OnCommitment, OnReport } from './office.ts';
import type { Db } from './office-context.ts';
import { OfficeError } from './office-error.ts';

/** A report with everything on it. */
export interface LoadedReport {
  readonly record: ReportRecord;
  readonly state: ReportState;
  /** The rows of `state`, with what is kept beside them. */
  readonly listed: readonly ListedCommitment[];
}

/** The report's record; `jurisdiction-not-found` or `report-not-found` when there is none. */
export async function loadRecord(db: Db, on: OnReport): Promise<ReportRecord> {
  const record = await readReportRecord(db, on.jurisdictionId, on.reportId);
  if (record !== undefined) return record;
  await loadJurisdiction(db, on.jurisdictionId);
  throw new OfficeError('report-not-found', { reportId: on.reportId });
}

/** The jurisdiction; `jurisdiction-not-found` when there is none. */
export async function loadJurisdiction(db: Db, jurisdictionId: string) {
  const found = await readJurisdiction(db, jurisdictionId);
  if (found === undefined) throw new OfficeError('jurisdiction-not-found', { jurisdictionId });
  return found;
}

/** One row; `commitment-not-found` when there is none. */
export async function loadCommitment(db: Db, on: OnCommitment): Promise<ListedCommitment> {
  const [found] = await readCommitments(db, on.jurisdictionId, [on.commitmentId]);
  if (found !== undefined) return found;
  await loadJurisdiction(db, on.jurisdictionId);
  throw new OfficeError('commitment-not-found', { commitmentId: on.commitmentId });
}

/** The report and all that is on it. */
export async function loadReport(db: Db, on: OnReport): Promise<LoadedReport> {
  const record = await loadRecord(db, on);
  const report = await readReportText(db, record);
  const listed = await readCommitmentsOf(db, on.jurisdictionId, on.reportId);
  const diagnostics = await readDiagnosticsOf(db, on);
  return {
    record,
    listed,
    state: { report, commitments: listed.map(({ row }) => row), diagnostics },
  };
}
