import type { FoundCommitment, ProposedUnits, Skeleton } from '../stages.ts';

/** Proposes lead and joint units for every row, in the order of the rows. */
export function proposeLeads(
  _skeleton: Skeleton,
  rows: readonly FoundCommitment[],
): readonly ProposedUnits[] {
  return rows.map(() => ({ lead: null, co: [] }));
}
