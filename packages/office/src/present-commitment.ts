import type { Commitment, Diagnostic, Sentence } from '@jiannuo/contract';
import { commitmentKind, type LedgerDiagnostic, type LedgerSentence, omit } from '@jiannuo/ledger';
import type { ListedCommitment } from '@jiannuo/store';
import type { RowLights } from './delivery/row-lights.ts';

/** A row as it leaves the office, with the light of the item it became. */
export function presentCommitment(
  { row, number, partTitle }: ListedCommitment,
  lights: RowLights,
): Commitment {
  return {
    id: row.id,
    reportId: row.reportId,
    code: row.code,
    number,
    from: row.from,
    to: row.to,
    section: row.section,
    sectionTitle: partTitle,
    sentence: row.sentence,
    quote: row.quote,
    action: row.action,
    object: row.object,
    kind: commitmentKind(row),
    strength: row.strength,
    per: row.per,
    projects: [...row.projects],
    places: [...row.places],
    deadline: { ...row.deadline },
    targets: row.targets.map((target) => omit(target, 'quantity')),
    condition: row.condition ?? null,
    upper: row.upper ?? false,
    assignments: row.assignments.map((assignment) => ({ ...assignment })),
    check: row.check,
    state: row.state,
    light: lights.get(row.id)?.light ?? 'grey',
    revision: row.revision,
    note: row.note,
  };
}

/** A sentence as it leaves the office. */
export function presentSentence({ id, from, to, section, kind }: LedgerSentence): Sentence {
  return { id, from, to, section, kind };
}

/** A remark as it leaves the office, with the words it is about. */
export function presentDiagnostic(found: LedgerDiagnostic, text: string): Diagnostic {
  return {
    id: found.id,
    from: found.from,
    to: found.to,
    code: found.code,
    message: found.message,
    suggestion: found.suggestion ?? null,
    quote: text.slice(found.from, found.to),
    decision: found.decision,
  };
}
