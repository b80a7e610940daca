import type { Tally } from './tally.ts';

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

/**
 * The units a row's own words and its surroundings speak for, strongest first. Made once and filled for
 * one row after another: a ranking allocates nothing.
 */
export class Ranking {
  /** How many units are ranked. */
  count = 0;
  readonly #units = new Int32Array(MAX_SCORES);
  readonly #points = new Float64Array(MAX_SCORES);
  readonly #own = new Float64Array(MAX_SCORES);

  /** Ranks the units of a row. */
  fill({ own, context }: Heard): void {
    this.count = 0;
    let loudest = 0;
    for (const unit of own.units) loudest = Math.max(loudest, own.total(unit));
    const damping = loudest >= CLEAR_OWN ? CLEAR_DAMPING : 1;
    for (const unit of own.units) {
      const points = own.total(unit);
      const around = Math.min(context.totalWithout(unit, own), MAX_CONTEXT) * damping;
      this.#insert(unit, points + around, points);
    }
    for (const unit of context.units) {
      // Where no own word speaks for a unit, none of its words around is an own word either.
      if (own.count(unit) > 0) continue;
      this.#insert(unit, Math.min(context.total(unit), MAX_CONTEXT) * damping, 0);
    }
  }

  /** The number of the unit at a place of the ranking. */
  unit(place: number): number {
    return this.#units[place] ?? 0;
  }

  /** All its points. */
  points(place: number): number {
    return this.#points[place] ?? 0;
  }

  /** Of its points, those from the row's own words. */
  own(place: number): number {
    return this.#own[place] ?? 0;
  }

  /** Keeps the best few in order; of equals the first stays first. */
  #insert(unit: number, points: number, own: number): void {
    let place = this.count;
    while (place > 0 && this.#isBetter(points, own, place - 1)) place -= 1;
    if (place >= MAX_SCORES || points <= 0) return;
    this.count = Math.min(this.count + 1, MAX_SCORES);
    for (let at = this.count - 1; at > place; at -= 1) {
      this.#units[at] = this.unit(at - 1);
      this.#points[at] = this.points(at - 1);
      this.#own[at] = this.own(at - 1);
    }
    this.#units[place] = unit;
    this.#points[place] = points;
    this.#own[place] = own;
  }

  #isBetter(points: number, own: number, than: number): boolean {
    const other = this.points(than);
    return points > other || (points === other && own > this.own(than));
  }
}
