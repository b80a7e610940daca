import type { PhraseHits } from '../phrase-index.ts';
import type { DutyHints, DutyLexicon } from './duty-lexicon.ts';

/** Most words kept for one unit; further ones would count less than a millionth. */
const MOST_WORDS = 48;
/** Every further word counts less: a long list of products must not outvote the one deciding word. */
const REPEAT = 0.7;
/** For a total that was not added up yet. */
const UNKNOWN = -1;

/**
 * The words that speak for each unit, heaviest first; among equals the first found. Made once and used
 * for one row after another: filling it allocates nothing.
 */
export class Tally {
  /** The units anything speaks for, by number, in the order first heard. */
  readonly units: number[] = [];
  readonly #hints: DutyHints;
  readonly #counts: Uint8Array;
  readonly #words: Int32Array;
  readonly #points: Float64Array;
  readonly #totals: Float64Array;
  /** For each word of the lexicon the round in which it was last added. */
  readonly #rounds: Int32Array;
  #round = 1;

  constructor({ units, words, hints }: Pick<DutyLexicon, 'units' | 'words' | 'hints'>) {
    this.#hints = hints;
    this.#counts = new Uint8Array(units.length);
    this.#words = new Int32Array(units.length * MOST_WORDS);
    this.#points = new Float64Array(units.length * MOST_WORDS);
    this.#totals = new Float64Array(units.length);
    this.#rounds = new Int32Array(words.length);
  }

  clear(): void {
    for (const unit of this.units) this.#counts[unit] = 0;
    this.units.length = 0;
    this.#round += 1;
  }

  /** Adds the hits from `first` up to `end`, which count `share`; a word that is held counts no more. */
  add(
    { phrases }: PhraseHits,
    share: number,
    first: number = 0,
    end: number = phrases.length,
  ): void {
    const { words, starts, units, weights } = this.#hints;
    const rounds = this.#rounds;
    for (let at = first; at < end; at += 1) {
      const phrase = phrases[at] ?? 0;
      const word = words[phrase] ?? 0;
      if (rounds[word] === this.#round) continue;
      rounds[word] = this.#round;
      const last = starts[phrase + 1] ?? 0;
      for (let hint = starts[phrase] ?? 0; hint < last; hint += 1) {
        this.#insert(units[hint] ?? 0, word, (weights[hint] ?? 0) * share);
      }
    }
  }

  count(unit: number): number {
    return this.#counts[unit] ?? 0;
  }

  /** The number of the word at a place in a unit's list. */
  word(unit: number, index: number): number {
    return this.#words[unit * MOST_WORDS + index] ?? 0;
  }

  /** What all words of a unit count together. */
  total(unit: number): number {
    const known = this.#totals[unit] ?? UNKNOWN;
    if (known !== UNKNOWN) return known;
    const total = this.totalWithout(unit, null);
    this.#totals[unit] = total;
    return total;
  }

  /** What the words of a unit count together that `other` does not hold. */
  totalWithout(unit: number, other: Tally | null): number {
    const first = unit * MOST_WORDS;
    const end = first + this.count(unit);
    let sum = 0;
    let share = 1;
    for (let at = first; at < end; at += 1) {
      if (other?.holds(this.#words[at] ?? 0) === true) continue;
      sum += (this.#points[at] ?? 0) * share;
      share *= REPEAT;
    }
    return sum;
  }

  /** Whether a word, by number, is held. */
  holds(word: number): boolean {
    return this.#rounds[word] === this.#round;
  }

  #insert(unit: number, word: number, points: number): void {
    const count = this.count(unit);
    if (count === 0) this.units.push(unit);
    const base = unit * MOST_WORDS;
    let at = base + Math.min(count, MOST_WORDS - 1);
    if (count === MOST_WORDS && (this.#points[at] ?? 0) >= points) return;
    for (; at > base && (this.#points[at - 1] ?? 0) < points; at -= 1) {
      this.#points[at] = this.#points[at - 1] ?? 0;
      this.#words[at] = this.#words[at - 1] ?? 0;
    }
    this.#points[at] = points;
    this.#words[at] = word;
    this.#counts[unit] = Math.min(count + 1, MOST_WORDS);
    this.#totals[unit] = UNKNOWN;
  }
}
