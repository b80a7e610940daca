import type { Commitment, Light, Target } from '@jiannuo/contract';
import { leadOf } from '../ledger/units-of.ts';
import { lastOf } from '../paper/last-of.ts';

/** A note beside the text: neighbouring undertakings of one sentence, under one lead where there is room. */
export interface MarginNote {
  /** Its first undertaking. */
  readonly id: string;
  readonly rows: readonly Commitment[];
  readonly leads: readonly string[];
  readonly targets: readonly Target[];
  /** What rows without a figure shall reach, in words. */
  readonly conditions: readonly string[];
  readonly light: Light;
  readonly isConfirmed: boolean;
}

/** The light that most needs a look comes first. */
const urgency: readonly Light[] = ['red', 'yellow', 'hollow', 'green', 'grey', 'blue'];

/** How far a sentence's notes are folded: figures keep a note each, or all are one. */
export type Fold = 'beside-figures' | 'whole';

const NONE: ReadonlyMap<string, Fold> = new Map();

/** Notes in text order; sentences in `folds` get fewer notes than units they name. */
export function notesOf(
  rows: readonly Commitment[],
  folds: ReadonlyMap<string, Fold> = NONE,
): MarginNote[] {
  const groups: Commitment[][] = [];
  for (const row of rows) {
    const group = lastOf(groups) ?? [];
    const last = lastOf(group);
    const belongs =
      last &&
      last.sentence === row.sentence &&
      (leadOf(last)?.unit === leadOf(row)?.unit || mayJoin(group, row, folds.get(row.sentence)));
    if (belongs) group.push(row);
    else groups.push([row]);
  }
  return groups.flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    return [
      {
        id: first.id,
        rows: group,
        leads: [...new Set(group.flatMap((row) => leadOf(row)?.unit ?? []))],
        targets: group.flatMap((row) => row.targets),
        conditions: group.flatMap((row) => row.condition?.words ?? []),
        light: urgency.find((light) => group.some((row) => row.light === light)) ?? 'grey',
        isConfirmed: group.every((row) => row.check === 'confirmed'),
      },
    ];
  });
}

function mayJoin(group: readonly Commitment[], row: Commitment, fold: Fold | undefined): boolean {
  if (fold === undefined) return false;
  return (
    fold === 'whole' || row.targets.length === 0 || group.every(({ targets }) => !targets.length)
  );
}
