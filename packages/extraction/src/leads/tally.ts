import type { DutyWord } from './duty-lexicon.ts';

/** Most words kept for one unit; further ones would count less than a millionth. */
const MOST_WORDS = 48;

/**
 * The words that speak for each unit, heaviest first; among equals the first found. Made once and used
 * for one row after another: filling it allocates nothing.
 */
export class Tally {
  /** The units anything speaks for, by number, in the order first heard. */
  readonly units: number[] = [];
  readonly #counts: Uint8Array;
  readonly #words: Int32Array;
  readonly #points: Float64Array;
  /** For each word of the lexicon the round in which it was last added. */
  readonly #rounds: Int32Array;
  #round = 1;

  constructor({ units, words }: { readonly units: number; readonly words: number }) {
    this.#counts = new Uint8Array(units);
    this.#words = new Int32Array(units * MOST_WORDS);
    this.#points = new Float64Array(units * MOST_WORDS);
    this.#rounds = new Int32Array(words);
  }

  clear(): void {
    for (const unit of this.units) this.#counts[unit] = 0;
    this.units.length = 0;
    this.#round += 1;
  }

  /** Adds the words of `all` from place `first` up to `end`; one that is held already counts no more. */
  add(all: readonly DutyWord[], { first, end, share }: Evidence): void {
    for (let at = first; at < end; at += 1) {
      const word = all[at]?.value;
      if (word === undefined || this.#rounds[word.id] === this.#round) continue;
      this.#rounds[word.id] = this.#round;
      for (const { unit, weight } of word.hints) this.#insert(unit, word.id, weight * share);
    }
  }

  /** Whether a word, by number, is held. */
  has(word: number): boolean {
    return this.#rounds[word] === this.#round;
  }

  count(unit: number): number {
    return this.#counts[unit] ?? 0;
  }

  /** The number of the word at a place in a unit's list. */
  word(unit: number, index: number): number {
    return this.#words[unit * MOST_WORDS + index] ?? 0;
  }

  points(unit: number, index: number): number {
    return this.#points[unit * MOST_WORDS + index] ?? 0;
  }

  #insert(unit: number, word: number, points: number): void {
    const count = this.count(unit);
    if (count === 0) this.units.push(unit);
    const base = unit * MOST_WORDS;
    let place = Math.min(count, MOST_WORDS - 1);
    if (count === MOST_WORDS && this.points(unit, place) >= points) return;
    for (; place > 0 && this.points(unit, place - 1) < points; place -= 1) {
      this.#points[base + place] = this.points(unit, place - 1);
      this.#words[base + place] = this.word(unit, place - 1);
    }
    this.#points[base + place] = points;
    this.#words[base + place] = word;
    this.#counts[unit] = Math.min(count + 1, MOST_WORDS);
  }
}

/** Words that stand together, as a stretch of a list, and how much they count for the row. */
export interface Evidence {
  readonly first: number;
  readonly end: number;
  readonly share: number;
}
