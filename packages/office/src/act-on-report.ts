import type { Act, Acted } from '@jiannuo/contract';
import {
  type Change,
  type Commitment,
  isRefusal,
  omit,
  type ReportState,
  type Ruling,
  type Snapshot,
} from '@jiannuo/ledger';
import {
  readCommitments,
  renumberCommitments,
  saveCommitments,
  setDecisions,
  setSentenceKinds,
} from '@jiannuo/store';
import type { Actor } from './actor.ts';
import { loadRowLights } from './delivery/row-lights.ts';
import { listedAs } from './listed-as.ts';
import { type LoadedReport, loadCommitment, loadReport } from './load-report.ts';
import type { OnCommitment, OnReport } from './office.ts';
import type { OfficeContext } from './office-context.ts';
import { OfficeError } from './office-error.ts';
import { type ActScope, type EventDraft, perform } from './perform.ts';
import { presentCommitment, presentDiagnostic, presentSentence } from './present-commitment.ts';
import { presentReport } from './present-report.ts';
import { storable } from './storable.ts';

/** What a decision of the rules is for the audit trail. */
export interface Decided {
  readonly change: Ruling<Change>;
  readonly subject: EventDraft['subject'];
  readonly subjectId: string;
  readonly undoes?: number;
}

export type Decide = (state: ReportState, scope: ActScope) => Decided | Promise<Decided>;

/**
 * Performs an act on a report: the rules decide on its state, what changes is kept with the event,
 * and what changed is answered. Nothing changed: nothing is kept, and no event is written.
 */
export async function actOnReport(
  context: OfficeContext,
  actor: Actor,
  request: { readonly act: Act; readonly on: OnReport | OnCommitment },
  decide: Decide,
): Promise<Acted> {
  const { act, on } = request;
  return perform(context, actor, { act, jurisdictionId: on.jurisdictionId }, async (scope) => {
    const loaded = await loadReport(scope.db, await reportOf(scope, on));
    const decided = await decide(loaded.state, scope);
    if (isRefusal(decided.change)) {
      throw new OfficeError(decided.change.refused, decided.change.details);
    }
    const change = storable(decided.change);
    const size = change.commitments.length + change.sentences.length + change.diagnostics.length;
    if (size === 0) return { event: null, answer: (seq) => answer(scope, loaded, change, seq) };
    await save(scope, loaded, change);
    return {
      event: { ...omit(decided, 'change'), ...recordOf(loaded, change) },
      answer: (seq) => answer(scope, loaded, change, seq),
    };
  });
}

async function reportOf({ db }: ActScope, on: OnReport | OnCommitment): Promise<OnReport> {
  if ('reportId' in on) return on;
  const { row } = await loadCommitment(db, on);
  return { jurisdictionId: on.jurisdictionId, reportId: row.reportId };
}

async function save(
  { db, jurisdiction }: ActScope,
  { record, state, listed }: LoadedReport,
  change: Change,
): Promise<void> {
  const jurisdictionId = jurisdiction.jurisdiction_id;
  const numbers = new Map(listed.map(({ row, number }) => [row.id, number]));
  const rows = change.commitments.map((row) => {
    const place = { ordinal: record.ordinal, number: numbers.get(row.id) ?? 0 };
    return { row, listed: listedAs(row, state.report, place) };
  });
  await saveCommitments(db, jurisdictionId, rows);
  if (rows.length > 0) await renumberCommitments(db, jurisdictionId, record.id);
  await setSentenceKinds(db, { jurisdictionId, reportId: record.id }, change.sentences);
  await setDecisions(db, jurisdictionId, change.diagnostics);
}

/** The changed things as they were and as they are. */
function recordOf(
  { record, state }: LoadedReport,
  change: Change,
): Pick<EventDraft, 'reportId' | 'before' | 'after' | 'touched'> {
  const rows = new Map<string, Commitment>(state.commitments.map((row) => [row.id, row]));
  const changed = new Set<string>([
    ...change.sentences.map(({ id }) => id),
    ...change.diagnostics.map(({ id }) => id),
  ]);
  const before: Snapshot = {
    commitments: byId(
      change.commitments.map(({ id }) => rows.get(id)).filter((r) => r !== undefined),
    ),
    sentences: kindsById(state.report.sentences.filter(({ id }) => changed.has(id))),
    diagnostics: decisionsById(state.diagnostics.filter(({ id }) => changed.has(id))),
  };
  const after: Snapshot = {
    commitments: byId(change.commitments),
    sentences: kindsById(change.sentences),
    diagnostics: decisionsById(change.diagnostics),
  };
  const touched = [
    ...change.commitments.map(({ id }) => id),
    ...change.diagnostics.map(({ id }) => id),
  ];
  return { reportId: record.id, before, after, touched };
}

const byId = (rows: readonly Commitment[]): Snapshot['commitments'] =>
  Object.fromEntries(rows.map((row) => [row.id, row]));
const kindsById = (sentences: Change['sentences']): Snapshot['sentences'] =>
  Object.fromEntries(sentences.map(({ id, kind }) => [id, kind]));
const decisionsById = (found: Change['diagnostics']): Snapshot['diagnostics'] =>
  Object.fromEntries(found.map(({ id, decision }) => [id, decision]));

async function answer(
  { db, jurisdiction }: ActScope,
  { record, state }: LoadedReport,
  change: Change,
  seq: number,
): Promise<Acted> {
  const ids = change.commitments.map(({ id }) => id);
  const rows = await readCommitments(db, jurisdiction.jurisdiction_id, ids);
  const kinds = new Map(change.sentences.map(({ id, kind }) => [id, kind]));
  const decisions = new Map(change.diagnostics.map(({ id, decision }) => [id, decision]));
  const report = await presentReport(db, record);
  const lights = await loadRowLights(db, { jurisdictionId: jurisdiction.jurisdiction_id }, ids);
  return {
    commitments: rows.map((row) => presentCommitment(row, lights)),
    sentences: state.report.sentences
      .filter(({ id }) => kinds.has(id))
      .map((sentence) =>
        presentSentence({ ...sentence, kind: kinds.get(sentence.id) ?? sentence.kind }),
      ),
    diagnostics: state.diagnostics
      .filter(({ id }) => decisions.has(id))
      .map((found) =>
        presentDiagnostic(
          { ...found, decision: decisions.get(found.id) ?? found.decision },
          state.report.text,
        ),
      ),
    counts: report.counts,
    seq,
  };
}
