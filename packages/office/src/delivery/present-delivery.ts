import type * as shown from '@jiannuo/contract';
import type { LightRecord } from '@jiannuo/ledger';
import type { Known } from '@jiannuo/store';

/** The overall light an item shows, or null where it was never lit. */
export type ShownLight = Pick<LightRecord, 'light' | 'word' | 'period'> | null;

/** An item as people see it, with its light. */
export function presentItem(item: Known<'item'>, light: ShownLight = null): shown.Item {
  const { itemId, plans: _plans, position: _position, knownFrom: _from, eventSeq: _seq } = item;
  return {
    id: itemId,
    version: item.version,
    commitmentId: item.commitmentId,
    reportId: item.reportId,
    dispatchId: item.dispatchId,
    parentId: item.parentId,
    kind: item.kind,
    code: item.code,
    title: item.title,
    sectionTitle: item.sectionTitle,
    unit: item.unit,
    parties: [...item.parties],
    goals: item.goals.map((goal) => ({ ...goal })),
    milestones: item.milestones.map((milestone) => ({ ...milestone })),
    due: item.due,
    rhythm: item.rhythm,
    state: item.state,
    closedOn: item.closedOn,
    note: item.note,
    light: light?.light ?? 'grey',
    word: light?.word ?? 'other',
    lightPeriod: light?.period ?? null,
  };
}

/** A unit's signing as people see it. */
export function presentSigning({
  knownFrom,
  eventSeq: _seq,
  ...said
}: Known<'signing'>): shown.Signing {
  return { ...said, at: knownFrom.toISOString() };
}

/** A unit's progress as people see it. */
export function presentProgress({
  knownFrom,
  eventSeq: _seq,
  ...said
}: Known<'progress'>): shown.Progress {
  return { ...said, evidence: [...said.evidence], at: knownFrom.toISOString() };
}

/** A figure as people see it, with the one it restates. */
export function presentFigure(
  { knownFrom, eventSeq: _seq, ...said }: Known<'figure'>,
  previous: string | null = null,
): shown.Figure {
  return { ...said, at: knownFrom.toISOString(), previous };
}

/** A change request as people see it, with the item it is about. */
export function presentChange(
  { changeId, knownFrom, eventSeq: _seq, ...said }: Known<'change_request'>,
  item: Known<'item'>,
): shown.ChangeRequest {
  const goal = item.goals.find(({ id }) => id === said.goalId);
  return {
    ...said,
    id: changeId,
    code: item.code,
    title: item.title,
    measure: goal === undefined ? null : `${goal.measure}（${goal.unit}）`,
    at: knownFrom.toISOString(),
  };
}

/** A close-out as people see it, with the item it ends. */
export function presentCloseOut(
  { knownFrom, eventSeq: _seq, askedAccount: _account, ...said }: Known<'close_out'>,
  item: Known<'item'>,
): shown.CloseOut {
  return {
    ...said,
    evidence: [...said.evidence],
    code: item.code,
    title: item.title,
    at: knownFrom.toISOString(),
  };
}
