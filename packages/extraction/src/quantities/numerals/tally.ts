import { add, type Fraction, multiply, ONE, shift, whole, ZERO } from './fraction.ts';

const MYRIAD = 4;

/** A part of a numeral that is already raised by a power: 三千 in 三千五百. */
interface Term {
  readonly value: Fraction;
  readonly places: number;
}

/**
 * Adds up a numeral from left to right.
 *
 *     三亿零五百万四
 *       ^ digits are held until a power raises them; a last one skips the next power (万四 is 万四千)
 */
export class Tally {
  #terms: Term[] = [];
  #held: Fraction | null = null;
  /** Whether what is held is one Chinese digit, which may be short for so many of the next power. */
  #single = false;
  #gap = false;

  get isEmpty(): boolean {
    return this.#terms.length === 0 && this.#held === null;
  }

  get holds(): boolean {
    return this.#held !== null;
  }

  /** Holds what was just read until a power comes or the numeral ends. */
  hold(value: Fraction, single: boolean): void {
    this.#held = value;
    this.#single = single;
  }

  drop(): void {
    this.#held = null;
  }

  /** 零 between parts: the next digit means ones, not the next power. */
  skip(): void {
    this.#gap = true;
  }

  /** Raises what is held by a power; false, changing nothing, when the power cannot stand here. */
  raise(places: number): boolean {
    return places < MYRIAD ? this.#raiseSmall(places) : this.#raiseBig(places);
  }

  total(): Fraction {
    return add(this.#sum(0), this.#heldValue(0));
  }

  #raiseSmall(places: number): boolean {
    const last = this.#terms.at(-1);
    if (last !== undefined && last.places <= places) return false;
    this.#push(shift(this.#held ?? ONE, places), places);
    return true;
  }

  #raiseBig(places: number): boolean {
    const lower = this.#terms.findIndex((term) => term.places < places);
    const kept = lower < 0 ? this.#terms.length : lower;
    const above = this.#terms[kept - 1];
    if (kept === this.#terms.length && this.#held === null) {
      if (above === undefined) this.#push(shift(ONE, places), places);
      else this.#replace(kept - 1, shift(above.value, places), above.places + places);
      return true;
    }
    if (above !== undefined && above.places <= places) return false;
    this.#replace(kept, shift(add(this.#sum(kept), this.#heldValue(kept)), places), places);
    return true;
  }

  /** 一百五 is 150, 一百零五 is 105; terms before `from` were raised higher than what is held will be. */
  #heldValue(from: number): Fraction {
    if (this.#held === null) return ZERO;
    const last = this.#terms.length > from ? this.#terms.at(-1) : undefined;
    const short = this.#single && !this.#gap && last !== undefined && last.places > 1;
    return short ? shift(this.#held, last.places - 1) : this.#held;
  }

  #sum(from: number): Fraction {
    let sum = ZERO;
    for (let index = from; index < this.#terms.length; index += 1) {
      sum = add(sum, this.#terms[index]?.value ?? ZERO);
    }
    return sum;
  }

  #push(value: Fraction, places: number): void {
    this.#replace(this.#terms.length, value, places);
  }

  #replace(kept: number, value: Fraction, places: number): void {
    this.#terms.length = kept;
    this.#terms.push({ value, places });
    this.#held = null;
    this.#gap = false;
  }
}

/** The value of a row of digits, such as 二〇二六 read as 2026. */
export function positional(digits: readonly number[]): Fraction {
  return digits.reduce((value, digit) => add(multiply(value, whole(10)), whole(digit)), ZERO);
}
