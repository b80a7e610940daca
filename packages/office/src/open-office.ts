import type { HashAlgorithm } from '@jiannuo/ledger';
import type { Database } from '@jiannuo/store';
import { addCommitment } from './add-commitment.ts';
import { confirmCommitments } from './confirm-commitments.ts';
import { decideDiagnostic } from './decide-diagnostic.ts';
import { dismissSentence } from './dismiss-sentence.ts';
import { dropCommitment } from './drop-commitment.ts';
import { editCommitment } from './edit-commitment.ts';
import { exportLedger } from './export-ledger.ts';
import { listAudit } from './list-audit.ts';
import { listCommitments } from './list-commitments.ts';
import { listUnits } from './list-units.ts';
import { mergeCommitment } from './merge-commitment.ts';
import type { Office } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { openReport } from './open-report.ts';
import { readCommitment } from './read-commitment.ts';
import { readReport, readReportPage, readSession, readVersion } from './read-report.ts';
import { readSummary } from './read-summary.ts';
import { splitCommitment } from './split-commitment.ts';
import { Totals } from './totals.ts';
import { undoAct } from './undo-act.ts';
import { verifyAudit } from './verify-audit.ts';

export interface OfficeOptions {
  readonly database: Database;
  /** Hash of the audit chains of jurisdictions made from now on; SHA-256 when left out. */
  readonly hashAlgorithm?: HashAlgorithm;
  /** The clock; the system's when left out. */
  readonly now?: () => Date;
}

/** Opens the office over a database. It holds nothing open itself; close the database in the end. */
export function openOffice(options: OfficeOptions): Office {
  const context: OfficeContext = {
    database: options.database,
    hashAlgorithm: options.hashAlgorithm ?? 'sha256',
    now: options.now ?? (() => new Date()),
    totals: new Totals(),
  };
  return {
    readSession: (actor) => readSession(context, actor),
    readVersion: (jurisdictionId) => readVersion(context, jurisdictionId),
    openReport: (actor, input) => openReport(context, actor, input),
    readReport: (actor, input) => readReport(context, actor, input),
    readReportPage: (actor, input) => readReportPage(context, actor, input),
    readSummary: (actor, input) => readSummary(context, actor, input),
    listCommitments: (actor, input) => listCommitments(context, actor, input),
    readCommitment: (actor, input) => readCommitment(context, actor, input),
    addCommitment: (actor, input) => addCommitment(context, actor, input),
    editCommitment: (actor, input) => editCommitment(context, actor, input),
    confirmCommitments: (actor, input) => confirmCommitments(context, actor, input),
    splitCommitment: (actor, input) => splitCommitment(context, actor, input),
    mergeCommitment: (actor, input) => mergeCommitment(context, actor, input),
    dropCommitment: (actor, input) => dropCommitment(context, actor, input),
    dismissSentence: (actor, input) => dismissSentence(context, actor, input),
    decideDiagnostic: (actor, input) => decideDiagnostic(context, actor, input),
    undoAct: (actor, input) => undoAct(context, actor, input),
    listUnits: (actor, input) => listUnits(context, actor, input),
    listAudit: (actor, input) => listAudit(context, actor, input),
    verifyAudit: (actor, input) => verifyAudit(context, actor, input),
    exportLedger: (actor, input) => exportLedger(context, actor, input),
  };
}
