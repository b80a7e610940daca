import type { HashAlgorithm } from '@jiannuo/ledger';
import type { Database } from '@jiannuo/store';
import { addCommitment } from './add-commitment.ts';
import { readCheckpoints } from './audit/checkpoint.ts';
import { exportAudit } from './audit/export-audit.ts';
import { listAudit } from './audit/list-audit.ts';
import { confirmCommitments } from './confirm-commitments.ts';
import { decideDiagnostic } from './decide-diagnostic.ts';
import { openDelivery } from './delivery/index.ts';
import { dismissSentence } from './dismiss-sentence.ts';
import { dropCommitment } from './drop-commitment.ts';
import type { DutiesFile } from './duties-file.ts';
import { editCommitment } from './edit-commitment.ts';
import { exportLedger } from './export-ledger.ts';
import { acceptLeadProposals, readLeadProposals } from './lead-proposals.ts';
import { listCommitments } from './list-commitments.ts';
import { listUnits, saveUnits } from './list-units.ts';
import { mergeCommitment } from './merge-commitment.ts';
import type { Office } from './office.ts';
import type { OfficeContext, Scan } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { openReport } from './open-report.ts';
import { readCommitment } from './read-commitment.ts';
import { readDuties } from './read-duties.ts';
import { readReport, readReportPage, readSession, readVersion } from './read-report.ts';
import { readSummary } from './read-summary.ts';
import { saveDuties } from './save-duties.ts';
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
  /** The office's own duties lexicon; none, and none can be saved, when left out. */
  readonly duties?: DutiesFile;
  /** Looks at evidence files before they are kept; nothing looks when left out. */
  readonly scan?: Scan;
}

const noDuties: DutiesFile = {
  read: async () => undefined,
  write: async () => {
    throw new OfficeError('output-not-writable', { path: 'duties.json', reason: '' });
  },
};

/** Does one thing after another, whatever becomes of each. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Opens the office over a database. It holds nothing open itself; close the database in the end. */
export function openOffice(options: OfficeOptions): Office {
  const context: OfficeContext = {
    database: options.database,
    hashAlgorithm: options.hashAlgorithm ?? 'sha256',
    now: options.now ?? (() => new Date()),
    totals: new Totals(),
    duties: options.duties ?? noDuties,
    ...(options.scan === undefined ? {} : { scan: options.scan }),
  };
  // The file is shared by jurisdictions, whose acts do not wait for each other.
  const savingDuties = oneByOne();
  return {
    ...openDelivery(context),
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
    saveUnits: (actor, input) => saveUnits(context, actor, input),
    readDuties: (actor, input) => readDuties(context, actor, input),
    saveDuties: (actor, input) => savingDuties(() => saveDuties(context, actor, input)),
    readLeadProposals: (actor, input) => readLeadProposals(context, actor, input),
    acceptLeadProposals: (actor, input) => acceptLeadProposals(context, actor, input),
    listAudit: (actor, input) => listAudit(context, actor, input),
    exportAudit: (actor, input) => exportAudit(context, actor, input),
    readCheckpoints: () => readCheckpoints(context),
    verifyAudit: (actor, input) => verifyAudit(context, actor, input),
    exportLedger: (actor, input) => exportLedger(context, actor, input),
  };
}
