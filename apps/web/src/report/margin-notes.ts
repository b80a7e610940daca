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
  readonly light: Light;
  readonly isConfirmed: boolean;
}

/** The light that most needs a look comes first. */
const urgency: readonly Light[] = ['red', 'yellow', 'hollow', 'green', 'grey', 'blue'];

const NONE: ReadonlySet<string> = new Set();

/** Notes in text order; a sentence in `folded` gets a single note however many units it names. */
export function notesOf(
  rows: readonly Commitment[],
  folded: ReadonlySet<string> = NONE,
): MarginNote[] {
  const groups: Commitment[][] = [];
  for (const row of rows) {
    const last = lastOf(lastOf(groups) ?? []);
    const belongs =
      last &&
      last.sentence === row.sentence &&
      (folded.has(row.sentence) || leadOf(last)?.unit === leadOf(row)?.unit);
    if (belongs) lastOf(groups)?.push(row);
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
        light: urgency.find((light) => group.some((row) => row.light === light)) ?? 'grey',
        isConfirmed: group.every((row) => row.check === 'confirmed'),
      },
    ];
  });
}
