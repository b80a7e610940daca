import type { DutyWord } from './duty-index.ts';
import type { UnitId } from './lexicon/unit-id.ts';

/** What speaks for a unit. */
export interface UnitScore {
  readonly unit: UnitId;
  readonly points: number;
  /** Of the points, those from the row's own words. */
  readonly own: number;
  /** At most `MOST_REASONS`, the row's own words first, heaviest first. */
  readonly words: readonly string[];
}

/** Duty words that stand together, and how much they count for the row. */
export interface Evidence {
  readonly words: readonly DutyWord[];
  readonly share: number;
}

/** A word and the points it gives one unit. */
export interface Hint {
  readonly word: string;
  readonly points: number;
}

/** The words that speak for each unit, heaviest first. */
export type Tally = ReadonlyMap<UnitId, readonly Hint[]>;

/** Points of own words at which a row speaks for itself and its surroundings only break ties. */
const CLEAR_OWN = 8;
const CLEAR_DAMPING = 0.35;
/** However often a section repeats its theme, it counts no more than one strong word of the row. */
const MAX_CONTEXT = 10;
/** How much the next word of a unit counts of what it would count alone. */
const REPEAT = 0.7;
/** Units further down are never proposed. */
const MAX_SCORES = 6;
/** How many words are given as the reason for a unit. */
export const MOST_REASONS = 3;

const NOTHING: readonly Hint[] = [];
const NO_WORDS: ReadonlySet<string> = new Set();

/** Gathers the evidence by unit; a word counts once, where it weighs most if that comes first. */
export function tallyHints(evidence: readonly Evidence[]): Tally {
  const tally = new Map<UnitId, Hint[]>();
  const seen = new Set<string>();
  for (const { words, share } of evidence) {
    for (const { word, hints } of words) {
      if (seen.has(word)) continue;
      seen.add(word);
      for (const { unit, weight } of hints) {
        const hint = { word, points: weight * share };
        const known = tally.get(unit);
        if (known === undefined) tally.set(unit, [hint]);
        else known.push(hint);
      }
    }
  }
  for (const hints of tally.values()) {
    if (hints.length > 1) hints.sort((a, b) => b.points - a.points);
  }
  return tally;
}

/** Scores the units a row's own words and its surroundings speak for, strongest first. */
export function scoreUnits(own: Tally, context: Tally): readonly UnitScore[] {
  const ownWords = wordsOf(own);
  let loudest = 0;
  const scores: { unit: UnitId; own: number; points: number }[] = [];
  for (const [unit, hints] of own) {
    const points = total(hints, NO_WORDS);
    loudest = Math.max(loudest, points);
    scores.push({ unit, own: points, points });
  }
  for (const unit of context.keys()) if (!own.has(unit)) scores.push({ unit, own: 0, points: 0 });
  const damping = loudest >= CLEAR_OWN ? CLEAR_DAMPING : 1;
  for (const score of scores) {
    const around = total(context.get(score.unit) ?? NOTHING, ownWords);
    score.points += Math.min(around, MAX_CONTEXT) * damping;
  }
  return scores
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points || b.own - a.own)
    .slice(0, MAX_SCORES)
    .map((score) => ({ ...score, words: reasons(score.unit, own, context) }));
}

function reasons(unit: UnitId, own: Tally, context: Tally): readonly string[] {
  const words: string[] = [];
  for (const hints of [own.get(unit) ?? NOTHING, context.get(unit) ?? NOTHING]) {
    for (const { word } of hints) {
      if (words.length === MOST_REASONS) return words;
      if (!words.includes(word)) words.push(word);
    }
  }
  return words;
}

function wordsOf(tally: Tally): ReadonlySet<string> {
  const words = new Set<string>();
  for (const hints of tally.values()) for (const { word } of hints) words.add(word);
  return words;
}

/** Every further word counts less: a long list of products must not outvote the one deciding word. */
function total(hints: readonly Hint[], except: ReadonlySet<string>): number {
  let sum = 0;
  let share = 1;
  for (const { word, points } of hints) {
    if (except.has(word)) continue;
    sum += points * share;
    share *= REPEAT;
  }
  return sum;
}
