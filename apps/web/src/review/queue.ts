import type { Progress, ReviewQueue } from '@jiannuo/contract';

export type Entry = ReviewQueue['entries'][number];
export type Missing = ReviewQueue['missing'][number];

/** What of a period is looked at. */
export const shows = ['submitted', 'accepted', 'returned', 'missing'] as const;
export type Show = (typeof shows)[number];

export const readShow = (text: string | undefined): Show =>
  shows.find((show) => show === text) ?? 'submitted';

/** Names an entry of a period in the address: its item and its unit. */
export const keyOf = ({ progress }: Entry): string => `${progress.itemId}~${progress.unit}`;

/** Entries in one state, of one unit or all, a unit's together. */
export function entriesOf(
  { entries }: ReviewQueue,
  show: Show,
  unit: string | null,
): readonly Entry[] {
  return entries
    .filter(({ progress }) => progress.state === show && (unit === null || progress.unit === unit))
    .sort((a, b) => compare(a.progress.unit, b.progress.unit) || compare(a.item.code, b.item.code));
}

/** Units that owe a report, the late ones first, each with what it owes. */
export function missingByUnit(
  { missing }: ReviewQueue,
  unit: string | null,
): readonly { readonly unit: string; readonly late: number; readonly owed: readonly Missing[] }[] {
  const units = [...new Set(missing.map((one) => one.unit))];
  return units
    .filter((name) => unit === null || name === unit)
    .map((name) => {
      const owed = missing.filter((one) => one.unit === name);
      return { unit: name, late: owed.filter((one) => one.reportState === 'late').length, owed };
    })
    .sort((a, b) => b.late - a.late || b.owed.length - a.owed.length || compare(a.unit, b.unit));
}

/** Units that appear in a queue, in order. */
export function unitsOf({ entries, missing }: ReviewQueue): readonly string[] {
  const names = [
    ...entries.map(({ progress }) => progress.unit),
    ...missing.map(({ unit }) => unit),
  ];
  return [...new Set(names)].sort(compare);
}

/** A queue with what was just reviewed put in, before it is read again. */
export function reviewed(queue: ReviewQueue, progress: readonly Progress[]): ReviewQueue {
  const nameOf = ({ itemId, unit, period }: Progress) => `${itemId} ${unit} ${period}`;
  const changed = new Map(progress.map((one) => [nameOf(one), one]));
  const entries = queue.entries.map((entry) => {
    const next = changed.get(nameOf(entry.progress));
    return next === undefined ? entry : { ...entry, progress: next };
  });
  const inState = (state: Progress['state']) =>
    entries.filter((entry) => entry.progress.state === state).length;
  return {
    ...queue,
    entries,
    counts: {
      ...queue.counts,
      submitted: inState('submitted'),
      accepted: inState('accepted'),
      returned: inState('returned'),
    },
  };
}

export type Doubt = 'below-last' | 'behind-plan' | 'unlike-statistics' | 'no-words';

/** What a reviewer should look at twice. Compared as numbers: a hint, not a rule. */
export function doubtsOf({ item, progress, figures }: Entry): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const pairs = figures.map((figure) => ({
    figure,
    goal: item.goals.find(({ id }) => id === figure.goalId),
  }));
  const less = (a: string | null, b: string | null) =>
    a !== null && b !== null && Number(a) < Number(b);
  const has = (test: (pair: (typeof pairs)[number]) => boolean) => pairs.some(test);
  if (has(({ figure, goal }) => goal?.kind === 'cumulative' && less(figure.value, figure.last))) {
    doubts.push('below-last');
  }
  if (has(({ figure, goal }) => goal?.direction === 'up' && less(figure.value, figure.planned))) {
    doubts.push('behind-plan');
  }
  const isUnlike = ({ value, statistics }: Entry['figures'][number]) =>
    value !== null && statistics !== null && Number(value) !== Number(statistics);
  if (has(({ figure }) => isUnlike(figure))) doubts.push('unlike-statistics');
  if (progress.words.trim() === '' && !progress.noChange) doubts.push('no-words');
  return doubts;
}

/** Where the place in a list is after it has become another: the same entry, else the same line. */
export function placeAfter(
  entries: readonly Entry[],
  current: string | null,
  line: number,
): number {
  const same = entries.findIndex((entry) => keyOf(entry) === current);
  return same >= 0 ? same : Math.max(0, Math.min(entries.length - 1, line));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
