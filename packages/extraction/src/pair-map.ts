/** Places of the table that rules most pairs out; a power of two. */
const PLACES = 0x8000;

/** The two code units at a place, as one 32-bit integer. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/**
 * Values by a pair of neighbouring code units. Nearly every place of a report holds a pair that is not
 * there, and a small table says so before the map is asked.
 */
export class PairMap<Value> {
  readonly #values: Map<number, Value>;
  readonly #mayHold = new Uint8Array(PLACES);

  constructor(entries: Iterable<readonly [pair: number, value: Value]>) {
    this.#values = new Map(entries);
    for (const pair of this.#values.keys()) this.#mayHold[placeOf(pair)] = 1;
  }

  /** The value of the pair at a place in the text. */
  at(text: string, at: number): Value | undefined {
    const pair = pairAt(text, at);
    return this.#mayHold[placeOf(pair)] === 0 ? undefined : this.#values.get(pair);
  }
}

function placeOf(pair: number): number {
  return ((pair >>> 16) * 31 + pair) & (PLACES - 1);
}
