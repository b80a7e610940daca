import type { DutyHint } from './duty-index.ts';
import type { UnitId } from './lexicon/unit-id.ts';
import type { PhraseMatch } from './phrase-index.ts';

/** What speaks for a unit, and which words say so. */
export interface UnitScore {
  readonly unit: UnitId;
  readonly points: number;
  /** Of the points, those from the row's own words. */
  readonly own: number;
  /** Heaviest first. */
  readonly words: readonly string[];
}

/** A piece of text that speaks for units, and how much its words count. */
export interface Evidence {
  readonly text: string;
  readonly matches: readonly PhraseMatch<DutyHint | null>[];
  readonly share: number;
  readonly own: boolean;
}

interface Tally {
  readonly own: Hint[];
  readonly context: Hint[];
}

interface Hint {
  readonly word: string;
  readonly points: number;
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
  const tallies = new Map<UnitId, Tally>();
  const seen = new Set<string>();
  for (const piece of evidence) {
    for (const match of piece.matches) {
      const word = piece.text.slice(match.from, match.to).replace(/[“”\n]/g, '');
      if (seen.has(word)) continue;
      seen.add(word);
      for (const hint of match.values) {
        if (hint === null) continue;
        const { unit, weight } = hint;
        add(tallies, unit, { word, points: weight * piece.share, own: piece.own });
      }
    }
  }
  const summed = [...tallies].map(([unit, { own, context }]) => ({
    unit,
    own: total(own),
    context: Math.min(total(context), MAX_CONTEXT),
    words: [...byPoints(own), ...byPoints(context)].map(({ word }) => word),
  }));
  const loudest = Math.max(0, ...summed.map(({ own }) => own));
  const damping = loudest >= CLEAR_OWN ? CLEAR_DAMPING : 1;
  return summed
    .map(({ context, ...score }) => ({ ...score, points: score.own + context * damping }))
    .sort((a, b) => b.points - a.points || b.own - a.own);
}

function add(
  tallies: Map<UnitId, Tally>,
  unit: UnitId,
  hint: Hint & { readonly own: boolean },
): void {
  const tally = tallies.get(unit) ?? { own: [], context: [] };
  tallies.set(unit, tally);
  (hint.own ? tally.own : tally.context).push({ word: hint.word, points: hint.points });
}

/** Every further word counts less: a long list of products must not outvote the one deciding word. */
function total(hints: readonly Hint[]): number {
  return byPoints(hints).reduce((sum, { points }, at) => sum + points * REPEAT ** at, 0);
}

function byPoints(hints: readonly Hint[]): readonly Hint[] {
  return hints.toSorted((a, b) => b.points - a.points);
}
