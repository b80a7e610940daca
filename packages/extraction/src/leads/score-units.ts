import type { Tally } from './tally.ts';

/** What speaks for a unit, given by its number. */
export interface UnitScore {
  readonly unit: number;
  readonly points: number;
  /** Of the points, those from the row's own words. */
  readonly own: number;
}

/** The words of a row, and those of what stands around it. */
export interface Heard {
  readonly own: Tally;
  readonly context: Tally;
}

/** Points of own words at which a row speaks for itself and its surroundings only break ties. */
const CLEAR_OWN = 8;
const CLEAR_DAMPING = 0.35;
/** However often a section repeats its theme, it counts no more than one strong word of the row. */
const MAX_CONTEXT = 10;
/** Units further down are never proposed. */
const MAX_SCORES = 6;

/** Scores the units a row's own words and its surroundings speak for, strongest first. */
export function scoreUnits({ own, context }: Heard): readonly UnitScore[] {
  let loudest = 0;
  for (const unit of own.units) loudest = Math.max(loudest, own.total(unit));
  const damping = loudest >= CLEAR_OWN ? CLEAR_DAMPING : 1;
  const best: UnitScore[] = [];
  for (const unit of own.units) {
    const points = own.total(unit);
    const around = Math.min(context.totalWithout(unit, own), MAX_CONTEXT) * damping;
    insert(best, unit, points + around, points);
  }
  for (const unit of context.units) {
    // Where no own word speaks for a unit, none of its words around is an own word either.
    if (own.count(unit) === 0)
      insert(best, unit, Math.min(context.total(unit), MAX_CONTEXT) * damping, 0);
  }
  return best;
}

/** Keeps the best few in order; of equals the first stays first. */
function insert(best: UnitScore[], unit: number, points: number, own: number): void {
  let place = best.length;
  while (place > 0 && isBetter(points, own, best[place - 1])) place -= 1;
  if (place >= MAX_SCORES || points <= 0) return;
  const score = { unit, points, own };
  if (best.length < MAX_SCORES) best.push(score);
  for (let at = best.length - 1; at > place; at -= 1) best[at] = best[at - 1] ?? score;
  best[place] = score;
}

function isBetter(points: number, own: number, other: UnitScore | undefined): boolean {
  if (other === undefined) return false;
  return points > other.points || (points === other.points && own > other.own);
}
