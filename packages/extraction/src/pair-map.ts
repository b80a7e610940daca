import { PairBits } from './pair-bits.ts';

/** The two code units at a place, as one 32-bit integer. */
export function pairAt(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
}

/** Two code units as one 32-bit integer. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/**
 * Values by a pair of neighbouring code units. Nearly every place of a report holds a pair that is not
 * there, and a small table says so before the larger one is asked.
 */
export class PairMap<Value> {
  readonly #bits = new PairBits();
  /** Pairs by their hash, each at the first free place; 0 for none. */
  readonly #pairs: Int32Array;
  readonly #values: (Value | undefined)[];

  constructor(entries: ReadonlyMap<number, Value>) {
    const size = 1 << Math.max(4, Math.ceil(Math.log2(entries.size * 2 + 1)));
    this.#pairs = new Int32Array(size);
    this.#values = Array.from({ length: size }, () => undefined);
    for (const [pair, value] of entries) {
      const place = this.#placeOf(pair);
      this.#pairs[place] = pair;
      this.#values[place] = value;
      this.#bits.add(pair >>> 16, pair & 0xffff);
    }
  }

  /** The value of a pair. */
  get(pair: number): Value | undefined {
    if (!this.#bits.mayHold(pair >>> 16, pair & 0xffff)) return undefined;
    return this.#values[this.#placeOf(pair)];
  }

  #placeOf(pair: number): number {
    const mask = this.#pairs.length - 1;
    let place = hashOf(pair) & mask;
    for (;;) {
      const held = this.#pairs[place];
      if (held === pair || held === 0) return place;
      place = (place + 1) & mask;
    }
  }
}

function hashOf(pair: number): number {
  return Math.imul(pair >>> 16, 31) + Math.imul(pair & 0xffff, 0x2f1);
}
