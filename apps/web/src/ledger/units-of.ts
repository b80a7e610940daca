import type { Assignment, Commitment } from '@jiannuo/contract';

export function leadOf(row: Commitment): Assignment | undefined {
  return row.assignments.find((assignment) => assignment.role === 'lead');
}

export function jointUnitsOf(row: Commitment): readonly string[] {
  return row.assignments
    .filter((assignment) => assignment.role === 'joint')
    .map((assignment) => assignment.unit);
}

/** A lead the lexicon proposed and nobody has confirmed yet. */
export function isProposedLead(row: Commitment): boolean {
  return leadOf(row)?.source === 'proposed' && row.check === 'unchecked';
}
