import type { Tally } from './tally.ts';

/** What speaks for a unit, given by its number. */
export interface UnitScore {
  readonly unit: number;
  readonly points: number;
  /** Of the points, those from the row's own words. */
  readonly own: number;
}

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

/** Scores the units a row's own words and its surroundings speak for, strongest first. */
export function scoreUnits(own: Tally, context: Tally): readonly UnitScore[] {
  const ownPoints = own.units.map((unit) => total(own, unit, null));
  const loudest = Math.max(0, ...ownPoints);
  const damping = loudest >= CLEAR_OWN ? CLEAR_DAMPING : 1;
  const best: UnitScore[] = [];
  const consider = (unit: number, points: number) => {
    const around = Math.min(total(context, unit, own), MAX_CONTEXT) * damping;
    if (points + around > 0) insert(best, { unit, own: points, points: points + around });
  };
  for (const [index, unit] of own.units.entries()) consider(unit, ownPoints[index] ?? 0);
  for (const unit of context.units) if (own.count(unit) === 0) consider(unit, 0);
  return best;
}

/** The words of a row and of its surroundings, and what they are by number. */
export interface Heard {
  readonly own: Tally;
  readonly context: Tally;
  readonly words: readonly string[];
}

/** At most `MOST_REASONS` words for a unit, the row's own first, heaviest first. */
export function reasonsFor(unit: number, heard: Heard): readonly string[] {
  const words: string[] = [];
  for (const tally of [heard.own, heard.context]) {
    for (let index = 0; index < tally.count(unit); index += 1) {
      if (words.length === MOST_REASONS) return words;
      const word = heard.words[tally.word(unit, index)] ?? '';
      if (!words.includes(word)) words.push(word);
    }
  }
  return words;
}

/** Keeps the best few in order; of equals the first stays first. */
function insert(best: UnitScore[], score: UnitScore): void {
  let place = best.length;
  while (place > 0 && isBetter(score, best[place - 1])) place -= 1;
  if (place >= MAX_SCORES) return;
  best.splice(place, 0, score);
  if (best.length > MAX_SCORES) best.pop();
}

function isBetter(a: UnitScore, b: UnitScore | undefined): boolean {
  return b !== undefined && (a.points > b.points || (a.points === b.points && a.own > b.own));
}

/** Every further word counts less: a long list of products must not outvote the one deciding word. */
function total(tally: Tally, unit: number, except: Tally | null): number {
  let sum = 0;
  let share = 1;
  for (let index = 0; index < tally.count(unit); index += 1) {
    if (except?.has(tally.word(unit, index)) === true) continue;
    sum += tally.points(unit, index) * share;
    share *= REPEAT;
  }
  return sum;
}
