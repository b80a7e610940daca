import type { Span } from '@jiannuo/extraction';
import { nextCode } from './code.ts';
import type { CommitmentId, NewId } from './ids.ts';
import { placeRow } from './place-row.ts';
import { isRefusal, type Ruling } from './refusal.ts';
import type { Change, ReportState } from './report-state.ts';
import { settle } from './settle.ts';
import { targetsInside } from './target-of.ts';

/** What adding a row needs besides the passage. */
export interface AddMeans {
  /** Highest number among the codes of the year's ledger. */
  readonly highestNumber: number;
  readonly newId: NewId;
}

/** Adds a row from a selected passage: its numbers come with it, the rest is for a person to fill. */
export function addCommitment(state: ReportState, selected: Span, means: AddMeans): Ruling<Change> {
  const place = placeRow(state, selected);
  if (isRefusal(place)) return place;
  const { planYear } = state.report.profile;
  const targets = targetsInside(place, state.report.quantities, [], means.newId);
  return settle(state, [
    {
      id: means.newId() as CommitmentId,
      reportId: state.report.id,
      previousId: null,
      code: nextCode(planYear, means.highestNumber),
      ...place,
      action: '',
      object: '',
      strength: targets[0]?.strength ?? 'plain',
      per: targets[0]?.per ?? null,
      projects: [],
      places: [],
      deadline: { text: null, date: planYear === null ? null : `${planYear}-12-31`, assumed: true },
      targets,
      assignments: [],
      check: 'unchecked',
      state: 'active',
      madeBy: 'person',
      revision: 1,
      note: null,
    },
  ]);
}
