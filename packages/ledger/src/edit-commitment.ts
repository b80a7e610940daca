import type { Condition, Strength } from '@jiannuo/extraction';
import { canonicalJson } from './canonical-json.ts';
import type { Assignment, Commitment } from './commitment.ts';
import { withCondition } from './condition-of.ts';
import { findRow, type SeenRow } from './find-row.ts';
import type { NewId } from './ids.ts';
import { omit } from './omit.ts';
import { type Place, placeRow } from './place-row.ts';
import { isRefusal, type Ruling } from './refusal.ts';
import type { Change, ReportState } from './report-state.ts';
import { type ConditionEdit, conditionSet } from './set-condition.ts';
import { settle } from './settle.ts';
import { targetsInside } from './target-of.ts';

/** What a person changes on a row; what is undefined stays as it is. */
export interface RowEdit {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly action?: string | undefined;
  readonly object?: string | undefined;
  readonly per?: string | null | undefined;
  readonly strength?: Strength | undefined;
  readonly deadline?: { readonly text: string | null; readonly date: string | null } | undefined;
  readonly lead?: string | null | undefined;
  readonly joint?: readonly string[] | undefined;
  readonly note?: string | null | undefined;
  /** Null takes the condition away. */
  readonly condition?: ConditionEdit | null | undefined;
  /** Whether a government above decides what comes of it. */
  readonly upper?: boolean | undefined;
}

/**
 * Changes a row. A moved range takes the numbers inside it along and lets go of those outside. A
 * condition must stand in the words the row then has. Gives an empty change when nothing would differ.
 */
export function editCommitment(
  state: ReportState,
  seen: SeenRow,
  edit: RowEdit,
  newId: NewId,
): Ruling<Change> {
  const row = findRow(state, seen);
  if (isRefusal(row)) return row;
  const from = edit.from ?? row.from;
  const to = edit.to ?? row.to;
  const moved = from !== row.from || to !== row.to;
  const place: Ruling<Place> | null = moved ? placeRow(state, { from, to }, [row.id]) : null;
  if (place !== null && isRefusal(place)) return place;
  const edited: Commitment = {
    ...row,
    ...place,
    targets:
      place === null
        ? row.targets
        : targetsInside(place, state.report.quantities, row.targets, newId),
    action: edit.action ?? row.action,
    object: edit.object ?? row.object,
    per: edit.per === undefined ? row.per : edit.per,
    strength: edit.strength ?? row.strength,
    deadline: editedDeadline(row, edit.deadline),
    assignments: editedAssignments(row.assignments, edit),
    note: edit.note === undefined ? row.note : edit.note || null,
  };
  const condition = editedCondition(state, edited, edit.condition);
  if (condition !== null && isRefusal(condition)) return condition;
  const next = withUpper(withCondition(edited, condition), edit.upper ?? row.upper === true);
  if (isSame(row, next)) return { commitments: [], sentences: [], diagnostics: [] };
  return settle(state, [{ ...next, revision: row.revision + 1 }]);
}

function editedDeadline(row: Commitment, edit: RowEdit['deadline']): Commitment['deadline'] {
  if (edit === undefined) return row.deadline;
  const text = edit.text || null;
  const same = text === row.deadline.text && edit.date === row.deadline.date;
  return same ? row.deadline : { text, date: edit.date, assumed: false };
}

function editedCondition(
  { report }: ReportState,
  row: Commitment,
  edit: RowEdit['condition'],
): Ruling<Condition> | null {
  if (edit === undefined) return row.condition ?? null;
  return edit === null ? null : conditionSet(report, row, edit);
}

/** Present where it holds, absent where it does not: see `docs/decisions/0011`. */
function withUpper(row: Commitment, isUpper: boolean): Commitment {
  if (isUpper) return { ...row, upper: true };
  return row.upper === undefined ? row : omit(row, 'upper');
}

/** A unit named as lead is no longer joint; units that stay keep where they came from. */
function editedAssignments(held: readonly Assignment[], edit: RowEdit): readonly Assignment[] {
  if (edit.lead === undefined && edit.joint === undefined) return held;
  const as = (unit: string, role: Assignment['role']): Assignment =>
    held.find((old) => old.unit === unit && old.role === role) ?? {
      unit,
      role,
      source: 'set',
      confidence: null,
      why: null,
    };
  const unitsOf = (role: Assignment['role']) =>
    held.filter((old) => old.role === role).map(({ unit }) => unit);
  const leads = edit.lead === undefined ? unitsOf('lead') : edit.lead === null ? [] : [edit.lead];
  const joints = new Set(edit.joint ?? unitsOf('joint'));
  for (const lead of leads) joints.delete(lead);
  return [
    ...leads.map((unit) => as(unit, 'lead')),
    ...[...joints].map((unit) => as(unit, 'joint')),
  ];
}

function isSame(a: Commitment, b: Commitment): boolean {
  return canonicalJson(a) === canonicalJson(b);
}
