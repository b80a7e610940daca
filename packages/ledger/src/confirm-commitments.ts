import type { Commitment } from './commitment.ts';
import { findRow, type SeenRow } from './find-row.ts';
import { isRefusal, type Ruling } from './refusal.ts';
import type { Change, ReportState } from './report-state.ts';

/**
 * Confirms rows, all or none. Proposed units of a confirmed row count as set by the person; rows
 * confirmed before stay as they are.
 */
export function confirmCommitments(state: ReportState, seen: readonly SeenRow[]): Ruling<Change> {
  const confirmed: Commitment[] = [];
  const ids = new Set<string>();
  for (const one of seen) {
    const row = findRow(state, one);
    if (isRefusal(row)) return row;
    if (row.check === 'confirmed' || ids.has(row.id)) continue;
    ids.add(row.id);
    confirmed.push({
      ...row,
      check: 'confirmed',
      assignments: row.assignments.map((assignment) => ({ ...assignment, source: 'set' })),
      revision: row.revision + 1,
    });
  }
  return { commitments: confirmed, sentences: [], diagnostics: [] };
}
