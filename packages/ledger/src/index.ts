export { addCommitment } from './add-commitment.ts';
export { canonicalJson } from './canonical-json.ts';
export { type CarriedOver, carryOver } from './carry-over.ts';
export { type AuditEntry, eventHash, genesisHash, type Hash, type HashAlgorithm } from './chain.ts';
export { formatCode, nextCode, parseCode } from './code.ts';
export type * from './commitment.ts';
export { confirmCommitments } from './confirm-commitments.ts';
export { decideDiagnostic } from './decide-diagnostic.ts';
export * from './decimal/index.ts';
export * from './delivery/index.ts';
export { dismissSentence, dropCommitment } from './drop-commitment.ts';
export { editCommitment, type RowEdit } from './edit-commitment.ts';
export type { SeenRow } from './find-row.ts';
export type * from './ids.ts';
export { jurisdictionOf, unnamedPlace } from './jurisdiction.ts';
export { type CommitmentKind, commitmentKind } from './kind.ts';
export type { Light } from './light.ts';
export * from './lights/index.ts';
export { type KnownReport, matchVersion, sameReading, type VersionMatch } from './match-version.ts';
export { mergeCommitments } from './merge-commitments.ts';
export { omit } from './omit.ts';
export { partOf, sectionTrail } from './part-of.ts';
export { quoteOf } from './passage.ts';
export * from './periods/index.ts';
export * from './plans/index.ts';
export {
  acceptProposals,
  type LeadProposals,
  proposeLeads,
} from './propose-leads.ts';
export { isRefusal, type Refusal, type RefusalCode, type Ruling } from './refusal.ts';
export type * from './report-state.ts';
export { rowsOf } from './rows-of.ts';
export { similarity, sketchOf, type TextSketch } from './similarity.ts';
export { splitCommitment } from './split-commitment.ts';
export { type ActRecord, type Snapshot, undoAct } from './undo-act.ts';
