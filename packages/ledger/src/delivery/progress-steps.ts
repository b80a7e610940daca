import { compareDecimals, type Decimal } from '@jiannuo/extraction';
import type { Day } from '../periods/day.ts';
import { type Ruling, refuse } from '../refusal.ts';
import type { EvidenceRef, FigureRecord, Item, Progress } from './records.ts';

/** What a unit says of an item for a period. */
export interface Entry {
  readonly figures: readonly { readonly goalId: string; readonly value: Decimal }[];
  readonly words: string;
  readonly problem: string;
  readonly nextStep: string;
  readonly noChange: boolean;
  readonly evidence: readonly EvidenceRef[];
}

/** Who says it, how and when. */
export interface Saying {
  readonly unit: string;
  readonly period: string;
  readonly by: string;
  readonly today: Day;
  readonly source: Progress['source'];
  /** `checking`: to the unit's own checker first; `submitted`: it leaves the unit. */
  readonly to: 'checking' | 'submitted';
}

export interface Reported {
  readonly progress: Progress;
  /** New figures only: one that says the same again is no new version. */
  readonly figures: readonly FigureRecord[];
}

/**
 * Reports an item's progress: the first time, again after it was returned, or anew before the office
 * has accepted it. Something must be said: a figure, words, or "no change", which takes the last figures
 * over, so that every period has its figure. `held.figures` are those of the item, of any period.
 */
export function reportProgress(
  item: Item,
  held: { readonly progress: Progress | null; readonly figures: readonly FigureRecord[] },
  entry: Entry,
  saying: Saying,
): Ruling<Reported> {
  const { unit, period, by, today, source, to } = saying;
  if (item.state !== 'issued' && item.state !== 'closing') {
    return refuse('item-state', { code: item.code, state: item.state });
  }
  const before = held.progress;
  if (before?.state === 'accepted') return refuse('progress-accepted', { code: item.code, period });
  if (to === 'checking' && before?.state === 'submitted') {
    return refuse('progress-left', { code: item.code, period });
  }
  const isSilent = entry.figures.length === 0 && entry.words.trim() === '' && !entry.noChange;
  if (isSilent) return refuse('progress-empty', { code: item.code });
  const isLead = unit === item.unit;
  const stranger = entry.figures.find(({ goalId }) => !item.goals.some(({ id }) => id === goalId));
  if (stranger !== undefined || (!isLead && entry.figures.length > 0)) {
    return refuse('goal-not-of-item', { code: item.code });
  }
  const known = new Map(
    held.figures
      .filter((figure) => figure.period === period && figure.series === 'department')
      .map((figure) => [figure.goalId, figure]),
  );
  const said = entry.noChange && isLead ? lastFigures(held.figures, period) : entry.figures;
  const figures = said.flatMap(({ goalId, value }): FigureRecord[] => {
    const old = known.get(goalId);
    if (old !== undefined && compareDecimals(old.value, value) === 0) return [];
    return [
      {
        itemId: item.itemId,
        goalId,
        period,
        series: 'department',
        version: 0,
        value,
        byName: by,
        note: null,
      },
    ];
  });
  const progress: Progress = {
    itemId: item.itemId,
    unit,
    period,
    version: before?.version ?? 0,
    state: to,
    words: entry.words,
    problem: entry.problem,
    nextStep: entry.nextStep,
    noChange: entry.noChange,
    source,
    evidence: entry.evidence,
    reporter: by,
    reportedOn: before?.reportedOn ?? (to === 'submitted' ? today : null),
    reviewer: null,
    reason: null,
  };
  return { progress, figures };
}

/** What the unit said last of each goal before a period; periods of one length are in order as text. */
function lastFigures(held: readonly FigureRecord[], period: string): Entry['figures'] {
  const before = held
    .filter((figure) => figure.series === 'department' && figure.period < period)
    .sort((a, b) => (a.period < b.period ? -1 : 1));
  return [...new Map(before.map((figure) => [figure.goalId, figure])).values()];
}

/** The office accepts, or returns with a reason; within the unit, its checker may return as well. */
export function reviewProgress(
  progress: Progress,
  said: {
    readonly verdict: 'accepted' | 'returned';
    readonly by: string;
    readonly reason: string | null;
    /** Where it is looked at: in the unit, before it leaves, or in the office. */
    readonly at: 'unit' | 'office';
  },
): Ruling<Progress> {
  const { verdict, by, at } = said;
  const from: readonly Progress['state'][] =
    at === 'unit'
      ? ['checking']
      : verdict === 'returned'
        ? ['submitted', 'accepted']
        : ['submitted'];
  if (!from.includes(progress.state) || (at === 'unit' && verdict === 'accepted')) {
    return refuse('progress-state', { state: progress.state });
  }
  const reason = said.reason?.trim() || null;
  if (verdict === 'returned' && reason === null) return refuse('reason-missing');
  return { ...progress, state: verdict, reviewer: by, reason };
}
