import { PhraseTrie } from './phrase-trie.ts';

/** Phrases found in a text, in text order, as lists side by side. */
export interface PhraseHits {
  readonly froms: readonly number[];
  readonly tos: readonly number[];
  /** The number of each phrase. */
  readonly phrases: readonly number[];
}

/**
 * Phrases of two and more code units, told apart by their number: one pass over a text finds every
 * phrase that no longer phrase covers.
 */
export class PhraseIndex {
  readonly #trie: PhraseTrie;
  readonly #count: number;

  /** A phrase of `covering` covers what lies inside it and is not found itself, unless it is in both. */
  constructor(phrases: readonly string[], covering: readonly string[] = []) {
    this.#trie = new PhraseTrie([...phrases, ...covering]);
    this.#count = phrases.length;
  }

  /** Maximal matches: they may overlap, but none lies inside another. */
  find(text: string): PhraseHits {
    const trie = this.#trie;
    const froms: number[] = [];
    const tos: number[] = [];
    const phrases: number[] = [];
    let covered = 0;
    let next = text.charCodeAt(0);
    for (let from = 0; from + 1 < text.length; from += 1) {
      const unit = next;
      next = text.charCodeAt(from + 1);
      if (!trie.mayBegin(unit, next)) continue;
      let node = trie.enter(unit);
      let phrase = -1;
      let end = from;
      for (let to = from + 1; node !== 0 && to < text.length; to += 1) {
        node = trie.step(node, text.charCodeAt(to));
        const ended = node === 0 ? -1 : trie.phraseAt(node);
        if (ended < 0) continue;
        phrase = ended;
        end = to + 1;
      }
      if (phrase < 0 || end <= covered) continue;
      covered = end;
      if (phrase >= this.#count) continue;
      froms.push(from);
      tos.push(end);
      phrases.push(phrase);
    }
    return { froms, tos, phrases };
  }
}
