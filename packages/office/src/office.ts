import type {
  Acted,
  AuditFilter,
  AuditList,
  ChainCheck,
  Commitment,
  CommitmentDetail,
  CommitmentEdit,
  CommitmentFilter,
  CommitmentList,
  CommitmentQuery,
  Duties,
  DutiesSaved,
  DutyLine,
  FileAnswer,
  InputOf,
  Jurisdiction,
  LeadProposals,
  Opened,
  Report,
  ReportPage,
  Summary,
  Unit,
} from '@jiannuo/contract';
import type { Extraction, SourceFacts, Span } from '@jiannuo/extraction';
import type { OnProgress } from '@jiannuo/store';
import type { Actor } from './actor.ts';
import type { Checkpoint } from './audit/checkpoint.ts';
import type { AuditExport } from './audit/export-audit.ts';
import type { DeliveryOffice } from './delivery/index.ts';

export type Language = 'zh' | 'en';

/** Names a jurisdiction. Every id is a UUID text; an unknown one gives a `…-not-found` error. */
export interface InJurisdiction {
  readonly jurisdictionId: string;
}
export interface OnReport extends InJurisdiction {
  readonly reportId: string;
}
export interface OnCommitment extends InJurisdiction {
  readonly commitmentId: string;
}

/** A report as read: where it came from, its words, and what the extraction made of them. */
export interface OpenReportInput {
  readonly source: SourceFacts;
  readonly text: string;
  readonly extraction: Extraction;
  /** Units of the place, when the caller knows them; added to those the reading proposes. */
  readonly units?: readonly Unit[];
  /** Refuse a text that does not look like a work report as `not-a-report`. */
  readonly refuseOtherTexts?: boolean;
}

export interface ExportInput extends InJurisdiction, Omit<CommitmentQuery, 'cursor' | 'limit'> {
  readonly format: 'xlsx' | 'csv' | 'json';
  /** Column keys, comma separated, in order; the default columns when left out. */
  readonly columns?: string | undefined;
  readonly language?: Language;
}

export interface AuditToVerify extends InJurisdiction {
  readonly language?: Language;
  /** Where the chain stood once; it must still contain that. */
  readonly checkpoint?: Pick<Checkpoint, 'seq' | 'head'>;
  /** Is told how many events and reports have been proved. */
  readonly onProgress?: OnProgress;
}

/**
 * What people do with reports and ledgers. Every act checks the actor's policy, runs in one
 * transaction and leaves one audit event. Failures are `OfficeError`s with a code of the contract.
 */
export interface Office extends DeliveryOffice {
  /** Jurisdictions and the reports in them, newest first. */
  readSession(actor: Actor): Promise<{ jurisdictions: Jurisdiction[]; reports: Report[] }>;
  /** Changes whenever anything the actor can read in the jurisdiction (or, null, anywhere) changes. */
  readVersion(jurisdictionId: string | null): Promise<string>;
  openReport(actor: Actor, input: OpenReportInput): Promise<Opened>;
  readReport(actor: Actor, input: OnReport): Promise<Report>;
  readReportPage(actor: Actor, input: OnReport): Promise<ReportPage>;
  readSummary(actor: Actor, input: OnReport & { language?: Language }): Promise<Summary>;
  listCommitments(actor: Actor, input: InJurisdiction & CommitmentQuery): Promise<CommitmentList>;
  readCommitment(actor: Actor, input: OnCommitment): Promise<CommitmentDetail>;
  addCommitment(actor: Actor, input: OnReport & Span): Promise<Acted>;
  editCommitment(actor: Actor, input: OnCommitment & CommitmentEdit): Promise<Acted>;
  confirmCommitments(
    actor: Actor,
    input: OnReport & { rows: readonly Pick<Commitment, 'id' | 'revision'>[] },
  ): Promise<Acted>;
  splitCommitment(
    actor: Actor,
    input: OnCommitment & { revision: number; at: number },
  ): Promise<Acted>;
  mergeCommitment(
    actor: Actor,
    input: OnCommitment & { revision: number; nextId: string; nextRevision: number },
  ): Promise<Acted>;
  dropCommitment(actor: Actor, input: OnCommitment & { revision: number }): Promise<Acted>;
  dismissSentence(actor: Actor, input: OnReport & { sentenceId: string }): Promise<Acted>;
  decideDiagnostic(
    actor: Actor,
    input: OnReport & { diagnosticId: string; decision: 'open' | 'accepted' | 'dismissed' },
  ): Promise<Acted>;
  undoAct(actor: Actor, input: OnReport): Promise<Acted>;
  listUnits(actor: Actor, input: InJurisdiction): Promise<{ items: Unit[] }>;
  saveUnits(actor: Actor, input: InputOf<'saveUnits'>): Promise<{ items: Unit[] }>;
  readDuties(actor: Actor, input: InJurisdiction): Promise<Duties>;
  saveDuties(
    actor: Actor,
    input: InJurisdiction & {
      lines: readonly DutyLine[];
      version: string;
      language?: Language;
    },
  ): Promise<DutiesSaved>;
  readLeadProposals(actor: Actor, input: OnReport): Promise<LeadProposals>;
  acceptLeadProposals(
    actor: Actor,
    input: OnReport & { rows: readonly { id: string; revision: number }[] },
  ): Promise<Acted>;
  listAudit(
    actor: Actor,
    input: InJurisdiction &
      AuditFilter & { cursor?: string | undefined; limit?: number | undefined },
  ): Promise<AuditList>;
  exportAudit(actor: Actor, input: AuditExport): Promise<FileAnswer>;
  /** Where every audit chain stands, to be kept elsewhere. */
  readCheckpoints(): Promise<Checkpoint[]>;
  verifyAudit(actor: Actor, input: AuditToVerify): Promise<ChainCheck>;
  exportLedger(actor: Actor, input: ExportInput & CommitmentFilter): Promise<FileAnswer>;
}
