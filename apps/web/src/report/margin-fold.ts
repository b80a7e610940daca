import type { Commitment } from '@jiannuo/contract';
import { layoutMargin } from './margin-layout.ts';
import { type Fold, type MarginNote, notesOf } from './margin-notes.ts';

const NOTE_HEIGHT = 24;
const NOTE_GAP = 2;
/** A note this far from its line, in px, is no longer read with it: about one line of the report. */
const MOST_DRIFT = 30;
/** Figures are worth more room: notes that hold them are folded only past this. */
const MOST_DRIFT_OF_FIGURES = 90;
/** Each round folds what the last one left crowded; dense text settles in four or five. */
const MOST_ROUNDS = 8;

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
  const folds = new Map<string, Fold>();
  for (let round = 0; ; round += 1) {
    const notes = notesOf(rows, folds);
    const wanted = wantedTops(notes, middles);
    const tops = layoutMargin(
      wanted.map((top) => ({ wanted: top, height: NOTE_HEIGHT })),
      NOTE_GAP,
    );
    const further = crowdedSentences(notes, wanted, tops, folds);
    if (further.size === 0 || round === MOST_ROUNDS) return { notes, tops };
    for (const [sentence, fold] of further) folds.set(sentence, fold);
  }
}

function wantedTops(notes: readonly MarginNote[], middles: ReadonlyMap<string, number>): number[] {
  let last = 0;
  return notes.map((note) => {
    last = middles.get(note.id) ?? last;
    return last - NOTE_HEIGHT / 2;
  });
}

/** Sentences to fold further: those with most notes in any run of touching notes that has drifted too far. */
function crowdedSentences(
  notes: readonly MarginNote[],
  wanted: readonly number[],
  tops: readonly number[],
  folds: ReadonlyMap<string, Fold>,
): Map<string, Fold> {
  const further = new Map<string, Fold>();
  let start = 0;
  for (let index = 1; index <= notes.length; index += 1) {
    const gap = (tops[index] ?? Number.POSITIVE_INFINITY) - (tops[index - 1] ?? 0);
    if (gap <= NOTE_HEIGHT + NOTE_GAP + 1) continue;
    const run = notes.slice(start, index);
    const drift = Math.max(
      ...run.map((_, at) => Math.abs((tops[start + at] ?? 0) - (wanted[start + at] ?? 0))),
    );
    if (drift > MOST_DRIFT) {
      const step = fullest(run, (sentence) => !folds.has(sentence));
      for (const sentence of step) further.set(sentence, 'beside-figures');
      if (step.length === 0 && drift > MOST_DRIFT_OF_FIGURES) {
        const last = fullest(run, (sentence) => folds.get(sentence) === 'beside-figures');
        for (const sentence of last) further.set(sentence, 'whole');
      }
    }
    start = index;
  }
  return further;
}

/** Of the sentences asked about, those with the most notes in a run: folding them makes the most room. */
function fullest(run: readonly MarginNote[], isAsked: (sentence: string) => boolean): string[] {
  const counts = new Map<string, number>();
  for (const note of run) {
    const sentence = note.rows[0]?.sentence;
    if (sentence === undefined || !isAsked(sentence)) continue;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  if (most < 2) return [];
  return [...counts].filter(([, count]) => count === most).map(([sentence]) => sentence);
}
