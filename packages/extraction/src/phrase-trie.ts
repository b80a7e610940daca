import { PairBits } from './pair-bits.ts';

/** The node every phrase begins at. Node 0 is none. */
const ROOT = 1;
const MOST_NODES = 0xffff;
const SPREAD = 0x9e3779b1 | 0;

/**
 * Phrases as a trie in flat tables: no object is followed. Nodes are numbered level by level, so that the
 * branches of a node lie side by side and a step looks at a few neighbouring numbers. Phrases are told
 * apart by their index in the list given; of equal ones the first counts.
 */
export class PhraseTrie {
  /** The code unit that leads to each node. */
  readonly #units: Uint16Array;
  /** For each node its first branch; the next node's first branch is the end of its own. */
  readonly #branches: Uint16Array;
  /** For each node one more than the index of the phrase that ends there, or 0. */
  readonly #ends: Uint16Array;
  /** The branches of the root by the hash of their code unit, for there are many; 0 for a free place. */
  readonly #openings: Uint16Array;
  readonly #shift: number;
  /** The pairs of code units that phrases of two and more begin with. */
  readonly #pairs = new PairBits();

  /** At most 65 533 nodes and phrases; an empty phrase is found nowhere. */
  constructor(phrases: readonly string[]) {
    const root = branchesOf(phrases);
    const units: number[] = [0, 0];
    const branches: number[] = [0];
    const ends: number[] = [0, 0];
    const levels: Branch[] = [root];
    for (const { next } of levels) {
      branches.push(units.length);
      for (const [unit, branch] of next) {
        levels.push(branch);
        units.push(unit);
        ends.push(branch.end);
      }
    }
    branches.push(units.length);
    if (units.length > MOST_NODES) throw new RangeError(`${units.length} nodes are too many`);
    this.#units = Uint16Array.from(units);
    this.#branches = Uint16Array.from(branches);
    this.#ends = Uint16Array.from(ends);
    const bits = Math.max(3, Math.ceil(Math.log2(root.next.size * 2 + 1)));
    this.#shift = 32 - bits;
    this.#openings = new Uint16Array(1 << bits);
    for (let node = ROOT + 1; node <= ROOT + root.next.size; node += 1) {
      this.#openings[this.#placeOf(units[node] ?? 0)] = node;
    }
    for (const phrase of phrases) {
      if (phrase.length > 1) this.#pairs.add(phrase.charCodeAt(0), phrase.charCodeAt(1));
    }
  }

  /** The node of the phrases that begin with a code unit, or 0. */
  enter(unit: number): number {
    return this.#openings[this.#placeOf(unit)] ?? 0;
  }

  /** The node one code unit further, or 0 where no phrase goes on so. */
  step(node: number, unit: number): number {
    const end = this.#branches[node + 1] ?? 0;
    for (let branch = this.#branches[node] ?? 0; branch < end; branch += 1) {
      if (this.#units[branch] === unit) return branch;
    }
    return 0;
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
    if (at >= text.length) return -1;
    let node = this.enter(text.charCodeAt(at));
    let longest = this.#ends[node] ?? 0;
    for (let to = at + 1; node !== 0 && to < text.length; to += 1) {
      node = this.step(node, text.charCodeAt(to));
      longest = this.#ends[node] || longest;
    }
    return longest - 1;
  }

  #placeOf(unit: number): number {
    const mask = this.#openings.length - 1;
    let place = Math.imul(unit, SPREAD) >>> this.#shift;
    for (;;) {
      const node = this.#openings[place] ?? 0;
      if (node === 0 || this.#units[node] === unit) return place;
      place = (place + 1) & mask;
    }
  }
}

/** A node while the trie is put together. */
interface Branch {
  end: number;
  readonly next: Map<number, Branch>;
}

function branchesOf(phrases: readonly string[]): Branch {
  const root: Branch = { end: 0, next: new Map() };
  for (const [index, phrase] of phrases.entries()) {
    let at = root;
    for (let place = 0; place < phrase.length; place += 1) {
      const unit = phrase.charCodeAt(place);
      const next: Branch = at.next.get(unit) ?? { end: 0, next: new Map() };
      at.next.set(unit, next);
      at = next;
    }
    if (at !== root) at.end ||= index + 1;
  }
  return root;
}
