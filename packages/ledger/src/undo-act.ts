import { overlaps } from '@jiannuo/extraction';
import { canonicalJson } from './canonical-json.ts';
import type { Commitment } from './commitment.ts';
import { omit } from './omit.ts';
import { type Ruling, refuse } from './refusal.ts';
import type { Change, LedgerDiagnostic, LedgerSentence, ReportState } from './report-state.ts';
import { settle } from './settle.ts';

/** The things an act changed, as its event keeps them. A row without `before` was made by the act. */
export interface ActRecord {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

export interface Snapshot {
  readonly commitments: Readonly<Record<string, Commitment>>;
  readonly sentences: Readonly<Record<string, LedgerSentence['kind']>>;
  readonly diagnostics: Readonly<Record<string, LedgerDiagnostic['decision']>>;
}

/**
 * Takes an act back: everything it changed becomes what it was before, at a higher revision; rows it
 * made leave the ledger. Refused when any of them was changed again since by another act.
 */
export function undoAct(state: ReportState, act: ActRecord): Ruling<Change> {
  const rows = new Map<string, Commitment>(state.commitments.map((row) => [row.id, row]));
  for (const [id, after] of Object.entries(act.after.commitments)) {
    const now = rows.get(id);
    if (now === undefined || content(now) !== content(after)) {
      return refuse('undo-blocked', { commitmentId: id, code: after.code });
    }
  }
  for (const { id, decision } of state.diagnostics) {
    const after = act.after.diagnostics[id];
    if (after !== undefined && after !== decision) return refuse('undo-blocked');
  }
  const restoredRows = Object.values(act.after.commitments).map((after) =>
    restored(after, act.before.commitments, rows.get(after.id)?.revision ?? after.revision),
  );
  const crossed = crossedRow(state, restoredRows);
  if (crossed !== undefined) {
    return refuse('undo-blocked', { commitmentId: crossed.id, code: crossed.code });
  }
  const { commitments, sentences } = settle(state, restoredRows);
  const settled = new Set(sentences.map(({ id }) => id));
  return {
    commitments,
    sentences: [
      ...sentences,
      ...Object.entries(act.before.sentences)
        .filter(([id]) => commitments.length === 0 && !settled.has(id))
        .map(([id, kind]) => ({ id, kind })),
    ],
    diagnostics: state.diagnostics
      .filter(({ id }) => id in act.before.diagnostics)
      .map(({ id, decision }) => ({ id, decision: act.before.diagnostics[id] ?? decision })),
  };
}

/** A row of the ledger that stands where a restored row would come back. */
function crossedRow(state: ReportState, back: readonly Commitment[]): Commitment | undefined {
  const ids = new Set<string>(back.map(({ id }) => id));
  const active = back.filter((row) => row.state === 'active');
  return state.commitments.find(
    (row) =>
      row.state === 'active' && !ids.has(row.id) && active.some((other) => overlaps(row, other)),
  );
}

function restored(
  after: Commitment,
  before: Snapshot['commitments'],
  revision: number,
): Commitment {
  const old = before[after.id];
  if (old !== undefined) return { ...old, revision: revision + 1 };
  const returned = new Set(
    Object.values(before).flatMap((row) => row.targets.map((target) => target.id)),
  );
  return {
    ...after,
    state: 'replaced',
    targets: after.targets.filter((target) => !returned.has(target.id)),
    revision: revision + 1,
  };
}

/** A row but for its revision, which undoing raises. */
function content(row: Commitment): string {
  return canonicalJson(omit(row, 'revision'));
}
