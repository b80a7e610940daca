import type { Commitment } from '@jiannuo/contract';
import { layoutMargin } from './margin-layout.ts';
import { type MarginNote, notesOf } from './margin-notes.ts';

const NOTE_HEIGHT = 24;
const NOTE_GAP = 2;
/** A note this far from its line, in px, is no longer read with it: about one line of the report. */
const MOST_DRIFT = 30;
/** Each round folds what the last one left crowded; dense text settles in three or four. */
const MOST_ROUNDS = 6;

export interface PlacedNotes {
  readonly notes: readonly MarginNote[];
  readonly tops: readonly number[];
}

/**
 * Notes with their tops. `middles` holds the middle of each undertaking's first line.
 * Sentences whose notes would drift away from their lines are folded into one note each.
 */
export function layoutNotes(
  rows: readonly Commitment[],
  middles: ReadonlyMap<string, number>,
): PlacedNotes {
  const folded = new Set<string>();
  for (let round = 0; ; round += 1) {
    const notes = notesOf(rows, folded);
    const wanted = wantedTops(notes, middles);
    const tops = layoutMargin(
      wanted.map((top) => ({ wanted: top, height: NOTE_HEIGHT })),
      NOTE_GAP,
    );
    const crowded = crowdedSentences(notes, wanted, tops).filter((id) => !folded.has(id));
    if (crowded.length === 0 || round === MOST_ROUNDS) return { notes, tops };
    for (const id of crowded) folded.add(id);
  }
}

function wantedTops(notes: readonly MarginNote[], middles: ReadonlyMap<string, number>): number[] {
  let last = 0;
  return notes.map((note) => {
    last = middles.get(note.id) ?? last;
    return last - NOTE_HEIGHT / 2;
  });
}

/** Sentences of more than one note in any run of touching notes that holds one gone too far. */
function crowdedSentences(
  notes: readonly MarginNote[],
  wanted: readonly number[],
  tops: readonly number[],
): string[] {
  const crowded: string[] = [];
  let start = 0;
  for (let index = 1; index <= notes.length; index += 1) {
    const gap = (tops[index] ?? Number.POSITIVE_INFINITY) - (tops[index - 1] ?? 0);
    if (gap <= NOTE_HEIGHT + NOTE_GAP + 1) continue;
    const run = notes.slice(start, index);
    const drift = run.map((_, at) => Math.abs((tops[start + at] ?? 0) - (wanted[start + at] ?? 0)));
    if (Math.max(...drift) > MOST_DRIFT) crowded.push(...fullest(run));
    start = index;
  }
  return crowded;
}

/** The sentences of a run with the most notes: folding them makes the most room. */
function fullest(run: readonly MarginNote[]): string[] {
  const counts = new Map<string, number>();
  for (const note of run) {
    const sentence = note.rows[0]?.sentence;
    if (sentence !== undefined) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  if (most < 2) return [];
  return [...counts].filter(([, count]) => count === most).map(([sentence]) => sentence);
}
