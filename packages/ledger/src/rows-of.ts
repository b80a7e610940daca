import type { Extraction, Commitment as ReadRow, UnitProposal } from '@jiannuo/extraction';
import { formatCode } from './code.ts';
import type { Assignment, Commitment } from './commitment.ts';
import type { CommitmentId, DiagnosticId, NewId, ReportId } from './ids.ts';
import type { LedgerDiagnostic, LedgerSentence } from './report-state.ts';
import { targetOf } from './target-of.ts';

/** The ledger rows, sentences and remarks a report begins with. */
export interface FirstRows {
  readonly commitments: Commitment[];
  readonly sentences: LedgerSentence[];
  readonly diagnostics: LedgerDiagnostic[];
}

/**
 * Makes ledger rows of what was read, numbered from `firstNumber` in text order. Every row begins
 * unchecked, at revision 1, its units as proposals.
 */
export function rowsOf(
  extraction: Extraction,
  report: { readonly id: ReportId; readonly firstNumber: number },
  newId: NewId,
): FirstRows {
  const year = extraction.profile.planYear ?? 0;
  const quantities = new Map(extraction.quantities.map((quantity) => [quantity.id, quantity]));
  const rowOf = (row: ReadRow, index: number): Commitment => ({
    id: newId() as CommitmentId,
    reportId: report.id,
    previousId: null,
    code: formatCode({ year, number: report.firstNumber + index, part: 1 }),
    from: row.from,
    to: row.to,
    section: row.section,
    sentence: row.sentence,
    quote: row.quote,
    action: row.action,
    object: row.object,
    strength: row.strength,
    per: row.per,
    projects: row.projects,
    places: row.places,
    deadline: row.deadline,
    targets: row.quantities
      .map((id) => quantities.get(id))
      .filter((quantity) => quantity !== undefined)
      .map((quantity) => targetOf(quantity, newId))
      .filter((target) => target !== null),
    ...(row.condition === null ? {} : { condition: row.condition }),
    ...(row.upper ? { upper: true } : {}),
    assignments: assignmentsOf(row),
    check: 'unchecked',
    state: 'active',
    madeBy: 'reading',
    revision: 1,
    note: null,
  });
  return {
    commitments: extraction.commitments.map(rowOf),
    sentences: extraction.sentences.map((sentence) => ({ ...sentence, kindRead: sentence.kind })),
    diagnostics: extraction.diagnostics.map((found) => ({
      ...found,
      id: newId() as DiagnosticId,
      decision: 'open',
    })),
  };
}

/** The units a reading proposes for a row, the lead first. */
export function assignmentsOf(row: Pick<ReadRow, 'lead' | 'co'>): Assignment[] {
  const propose = ({ unit, confidence, why }: UnitProposal, role: Assignment['role']) =>
    ({ unit, role, source: 'proposed', confidence, why }) as const;
  const proposals = [
    ...(row.lead === null ? [] : [propose(row.lead, 'lead')]),
    ...row.co.map((proposal) => propose(proposal, 'joint')),
  ];
  return proposals.filter(
    ({ unit }, index) => proposals.findIndex((other) => other.unit === unit) === index,
  );
}
