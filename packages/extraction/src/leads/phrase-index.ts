import { PhraseTrie, ROOT } from '../phrase-trie.ts';
import type { Span } from '../span.ts';

/** A phrase found in a text, with what the index holds under it. */
export interface PhraseMatch<Value> extends Span {
  readonly value: Value;
}

/**
 * Phrases of two and more code units with their values: one pass over a text finds every phrase that
 * no longer phrase covers.
 */
export class PhraseIndex<Value> {
  readonly #trie: PhraseTrie;
  readonly #values: readonly (Value | null)[];

  /** A phrase with null covers what lies inside it and is not found itself. */
  constructor(entries: ReadonlyMap<string, Value | null>) {
    this.#trie = new PhraseTrie([...entries.keys()]);
    this.#values = [...entries.values()];
  }

  /** Maximal matches in text order: they may overlap, but none lies inside another. */
  find(text: string): readonly PhraseMatch<Value>[] {
    const trie = this.#trie;
    const matches: PhraseMatch<Value>[] = [];
    let covered = 0;
    let next = text.charCodeAt(0);
    for (let from = 0; from + 1 < text.length; from += 1) {
      const unit = next;
      next = text.charCodeAt(from + 1);
      if (!trie.mayBegin(unit, next)) continue;
      let node = trie.step(ROOT, unit);
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
      const value = this.#values[phrase] ?? null;
      if (value !== null) matches.push({ from, to: end, value });
    }
    return matches;
  }
}
