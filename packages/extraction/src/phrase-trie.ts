import { PairBits } from './pair-bits.ts';

/** The node every phrase begins at. Node 0 is none. */
export const ROOT = 1;
const SPREAD = 0x9e3779b1 | 0;

/**
 * Phrases as a trie in flat tables: a step costs a probe of one small hash table and no object is
 * followed. Phrases are told apart by their index in the list given; of equal ones the first counts.
 */
export class PhraseTrie {
  /** Node and code unit of each edge, as one key; 0 for a free place. */
  readonly #keys: Int32Array;
  readonly #nexts: Uint16Array;
  readonly #shift: number;
  /** For each node one more than the index of the phrase that ends there, or 0. */
  readonly #ends: Uint16Array;
  /** The pairs of code units that phrases of two and more begin with. */
  readonly #pairs = new PairBits();

  /** At most 65 534 nodes and phrases; an empty phrase is found nowhere. */
  constructor(phrases: readonly string[]) {
    const edges = new Map<number, number>();
    const ends: number[] = [0, 0];
    for (const [index, phrase] of phrases.entries()) {
      if (phrase === '') continue;
      let node = ROOT;
      for (let at = 0; at < phrase.length; at += 1) {
        const key = keyOf(node, phrase.charCodeAt(at));
        let next = edges.get(key);
        if (next === undefined) {
          next = ends.push(0) - 1;
          edges.set(key, next);
        }
        node = next;
      }
      ends[node] ||= index + 1;
      if (phrase.length > 1) this.#pairs.add(phrase.charCodeAt(0), phrase.charCodeAt(1));
    }
    if (ends.length > 0xffff) throw new RangeError(`${ends.length} nodes are too many for a trie`);
    const bits = Math.max(4, Math.ceil(Math.log2(edges.size * 2 + 1)));
    this.#shift = 32 - bits;
    this.#keys = new Int32Array(1 << bits);
    this.#nexts = new Uint16Array(1 << bits);
    this.#ends = Uint16Array.from(ends);
    for (const [key, next] of edges) {
      const place = this.#placeOf(key);
      this.#keys[place] = key;
      this.#nexts[place] = next;
    }
  }

  /** The node one code unit further, or 0 where no phrase goes on so. */
  step(node: number, unit: number): number {
    return this.#nexts[this.#placeOf(keyOf(node, unit))] ?? 0;
  }

  /** The index of the phrase that ends at a node, or −1. */
  phraseAt(node: number): number {
    return (this.#ends[node] ?? 0) - 1;
  }

  /** False where no phrase of two and more code units can begin; true says little. */
  mayBegin(first: number, second: number): boolean {
    return this.#pairs.mayHold(first, second);
  }

  /** The index of the longest phrase that begins at `at`, or −1. */
  longestAt(text: string, at: number): number {
    let longest = 0;
    let node = ROOT;
    for (let to = at; to < text.length; to += 1) {
      node = this.step(node, text.charCodeAt(to));
      if (node === 0) break;
      longest = this.#ends[node] || longest;
    }
    return longest - 1;
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1;
    let place = Math.imul(key, SPREAD) >>> this.#shift;
    for (;;) {
      const held = this.#keys[place];
      if (held === key || held === 0) return place;
      place = (place + 1) & mask;
    }
  }
}

function keyOf(node: number, unit: number): number {
  return (node << 16) | unit;
}
