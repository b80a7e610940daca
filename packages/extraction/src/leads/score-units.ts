import type { DutyWord } from './duty-index.ts';
import type { UnitId } from './lexicon/unit-id.ts';

/** What speaks for a unit, and which words say so. */
export interface UnitScore {
  readonly unit: UnitId;
  readonly points: number;
  /** Of the points, those from the row's own words. */
  readonly own: number;
  /** Heaviest first. */
  readonly words: readonly string[];
}

/** Duty words that stand together, and how much they count for the row. */
export interface Evidence {
  readonly words: readonly DutyWord[];
  readonly share: number;
  readonly own: boolean;
}

interface Hint {
  readonly word: string;
  readonly points: number;
}

interface Tally {
  readonly own: Hint[];
  readonly context: Hint[];
}

/** Points of own words at which a row speaks for itself and its surroundings only break ties. */
const CLEAR_OWN = 8;
const CLEAR_DAMPING = 0.35;
/** However often a section repeats its theme, it counts no more than one strong word of the row. */
const MAX_CONTEXT = 10;
/** How much the next word of a unit counts of what it would count alone. */
const REPEAT = 0.7;

/** Adds up the evidence for every unit it speaks for, strongest first; the same word counts once. */
export function scoreUnits(evidence: readonly Evidence[]): readonly UnitScore[] {
  const summed = [...tallyHints(evidence)].map(([unit, tally]) => {
    const own = tally.own.sort(byPoints);
    const context = tally.context.sort(byPoints);
    return {
      unit,
      own: total(own),
      context: Math.min(total(context), MAX_CONTEXT),
      words: [...own, ...context].map(({ word }) => word),
    };
  });
  const loudest = summed.reduce((most, { own }) => Math.max(most, own), 0);
  const damping = loudest >= CLEAR_OWN ? CLEAR_DAMPING : 1;
  return summed
    .map(({ context, ...score }) => ({ ...score, points: score.own + context * damping }))
    .sort((a, b) => b.points - a.points || b.own - a.own);
}

function tallyHints(evidence: readonly Evidence[]): Map<UnitId, Tally> {
  const tallies = new Map<UnitId, Tally>();
  const seen = new Set<string>();
  for (const { words, share, own } of evidence) {
    for (const { word, hints } of words) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const { unit, weight } of hints) {
        let tally = tallies.get(unit);
        if (tally === undefined) {
          tally = { own: [], context: [] };
          tallies.set(unit, tally);
        }
        (own ? tally.own : tally.context).push({ word, points: weight * share });
      }
    }
  }
  return tallies;
}

/** Every further word counts less: a long list of products must not outvote the one deciding word. */
function total(hints: readonly Hint[]): number {
  let sum = 0;
  let share = 1;
  for (const { points } of hints) {
    sum += points * share;
    share *= REPEAT;
  }
  return sum;
}

function byPoints(a: Hint, b: Hint): number {
  return b.points - a.points;
}
