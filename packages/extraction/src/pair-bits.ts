/** A power of two, so small that the bits lie in the innermost cache. */
const BITS = 1 << 16;

/**
 * A set of pairs of code units that may hold more than was put in: nearly every place of a report holds
 * a pair that is not there, and is passed at the cost of one look.
 */
export class PairBits {
  readonly #bits = new Int32Array(BITS / 32);

  add(first: number, second: number): void {
    const hash = hashOf(first, second);
    this.#bits[hash >>> 5] = (this.#bits[hash >>> 5] ?? 0) | (1 << (hash & 31));
  }

  /** False only for pairs never added. */
  mayHold(first: number, second: number): boolean {
    const hash = hashOf(first, second);
    return ((this.#bits[hash >>> 5] ?? 0) & (1 << (hash & 31))) !== 0;
  }
}

function hashOf(first: number, second: number): number {
  return (Math.imul(first, 31) + Math.imul(second, 0x2f1)) & (BITS - 1);
}
