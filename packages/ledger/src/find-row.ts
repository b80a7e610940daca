import type { Commitment } from './commitment.ts';
import { type Ruling, refuse } from './refusal.ts';
import type { ReportState } from './report-state.ts';

/** A row as the person saw it. */
export interface SeenRow {
  readonly id: string;
  readonly revision: number;
}

/**
 * The row to change: it must exist, be in the ledger, and be as the person saw it. A stale revision
 * is refused with the current one in the details.
 */
export function findRow(state: ReportState, seen: SeenRow): Ruling<Commitment> {
  const row = state.commitments.find(({ id }) => id === seen.id);
  if (row === undefined) return refuse('commitment-not-found', { commitmentId: seen.id });
  if (row.revision !== seen.revision) {
    return refuse('revision-stale', {
      commitmentId: row.id,
      code: row.code,
      revision: row.revision,
      state: row.state,
    });
  }
  if (row.state !== 'active') {
    return refuse('commitment-inactive', { commitmentId: row.id, code: row.code });
  }
  return row;
}
