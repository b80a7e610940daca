import type { Day } from '../periods/day.ts';
import { type Ruling, refuse } from '../refusal.ts';
import type { Dispatch, DispatchState, Item, Signing } from './records.ts';

/** Where a dispatch may go from where it is. Back to draft until it is issued. */
const steps: Readonly<Record<DispatchState, readonly DispatchState[]>> = {
  draft: ['consulting', 'approved'],
  consulting: ['approved', 'draft'],
  approved: ['issued', 'draft'],
  issued: [],
};

/** What is said of a dispatch when it moves on; left out means unchanged. */
export interface DispatchMove {
  readonly to: DispatchState;
  readonly documentNumber?: string | undefined;
  readonly commentsUntil?: Day | null | undefined;
  readonly objectionsUntil?: Day | null | undefined;
  readonly signBy?: Day | null | undefined;
}

export interface DispatchMoved {
  readonly dispatch: Dispatch;
  readonly items: readonly Item[];
  /** When issued: every unit is asked to sign for what it got. */
  readonly signings: readonly Signing[];
}

/**
 * Moves a dispatch and its items on. Issuing needs a 文号, a unit that answers for every item, and the
 * last day for objections not before the day of issue.
 */
export function moveDispatch(
  dispatch: Dispatch,
  items: readonly Item[],
  move: DispatchMove,
  { today, byName }: { readonly today: Day; readonly byName: string },
): Ruling<DispatchMoved> {
  const { to } = move;
  if (!steps[dispatch.state].includes(to)) {
    return refuse('dispatch-state', { state: dispatch.state, to });
  }
  const moved: Dispatch = {
    ...dispatch,
    state: to,
    documentNumber: move.documentNumber?.trim() || dispatch.documentNumber,
    commentsUntil: move.commentsUntil ?? dispatch.commentsUntil,
    objectionsUntil: move.objectionsUntil ?? dispatch.objectionsUntil,
    signBy: move.signBy ?? dispatch.signBy,
    issuedOn: to === 'issued' ? today : null,
  };
  const active = items.filter(({ state }) => state !== 'withdrawn');
  if (to === 'issued') {
    if (moved.documentNumber === null) return refuse('document-number-missing');
    const orphan = active.find(({ unit }) => unit === '');
    if (orphan !== undefined) return refuse('unit-missing', { code: orphan.code });
    if (active.length === 0) return refuse('dispatch-empty');
    for (const day of [moved.objectionsUntil, moved.signBy]) {
      if (day !== null && day < today) return refuse('day-past', { day, today });
    }
  }
  return {
    dispatch: moved,
    items: active.map((item) => ({
      ...item,
      state: to,
      issuedOn: to === 'issued' ? today : item.issuedOn,
    })),
    signings: to === 'issued' ? active.flatMap((item) => asked(item, byName)) : [],
  };
}

/** The signatures an item asks for: of the unit that answers, and of those beside it. */
export function asked({ itemId, unit, parties }: Item, byName: string): Signing[] {
  const ask = (name: string, role: Signing['role']): Signing => ({
    itemId,
    unit: name,
    version: 0,
    role,
    state: 'sent',
    reason: null,
    suggested: null,
    decision: null,
    byName,
  });
  return [ask(unit, 'lead'), ...parties.map((party) => ask(party.unit, party.role))];
}
