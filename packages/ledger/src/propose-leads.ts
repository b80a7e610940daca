import type { Commitment as ReadRow } from '@jiannuo/extraction';
import { canonicalJson } from './canonical-json.ts';
import type { Assignment, Commitment } from './commitment.ts';
import { findRow, type SeenRow } from './find-row.ts';
import { isRefusal, type Ruling } from './refusal.ts';
import type { Change, ReportState } from './report-state.ts';
import { assignmentsOf } from './rows-of.ts';

/** Rows that another reading would give other units, with those units, and how many may not be asked. */
export interface LeadProposals {
  readonly rows: readonly { readonly row: Commitment; readonly assignments: Assignment[] }[];
  /** Rows whose units a person confirmed or set, or whose words a person cut: they stay as they are. */
  readonly kept: number;
}

/**
 * Lays the units that a new reading of the same text proposes over the rows nobody has decided on:
 * unchecked, with proposals alone, and with the words the reading gave them.
 */
export function proposeLeads(
  state: Pick<ReportState, 'commitments'>,
  read: readonly Pick<ReadRow, 'from' | 'to' | 'lead' | 'co'>[],
): LeadProposals {
  const proposed = new Map(read.map((row) => [`${row.from}-${row.to}`, assignmentsOf(row)]));
  const active = state.commitments.filter((row) => row.state === 'active');
  const open = active.flatMap((row) => {
    const assignments = proposed.get(`${row.from}-${row.to}`);
    return isOpen(row) && assignments !== undefined ? [{ row, assignments }] : [];
  });
  const rows = open.filter(
    ({ row, assignments }) => canonicalJson(row.assignments) !== canonicalJson(assignments),
  );
  return { rows, kept: active.length - open.length };
}

function isOpen({ check, assignments }: Commitment): boolean {
  return check === 'unchecked' && assignments.every(({ source }) => source === 'proposed');
}

/** Gives the rows a person has seen the units proposed for them, all or none; others stay. */
export function acceptProposals(
  state: ReportState,
  { rows }: LeadProposals,
  seen: readonly SeenRow[],
): Ruling<Change> {
  const proposed = new Map<string, Assignment[]>(
    rows.map(({ row, assignments }) => [row.id, assignments]),
  );
  const changed = new Map<string, Commitment>();
  for (const one of seen) {
    const row = findRow(state, one);
    if (isRefusal(row)) return row;
    const assignments = proposed.get(row.id);
    if (assignments === undefined) continue;
    changed.set(row.id, { ...row, assignments, revision: row.revision + 1 });
  }
  return { commitments: [...changed.values()], sentences: [], diagnostics: [] };
}
