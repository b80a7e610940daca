import type { Span } from '../span.ts';

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  values: Value[] | null;
}

/** A phrase found in a text, with everything the index holds under it. */
export interface PhraseMatch<Value> extends Span {
  readonly values: readonly Value[];
}

/** A trie of phrases: one pass over a text finds every phrase that no longer phrase covers. */
export class PhraseIndex<Value> {
  readonly #root: Node<Value> = { next: new Map(), values: null };
  /** One flag for each code unit a phrase begins with: most places of a text are settled by it. */
  readonly #starts = new Uint8Array(0x10000);

  /** The same phrase may be given more than once; its values add up. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of entries) {
      let node = this.#root;
      if (phrase !== '') this.#starts[phrase.charCodeAt(0)] = 1;
      for (let at = 0; at < phrase.length; at += 1) {
        const unit = phrase.charCodeAt(at);
        let next = node.next.get(unit);
        if (next === undefined) {
          next = { next: new Map(), values: null };
          node.next.set(unit, next);
        }
        node = next;
      }
      if (node.values === null) node.values = [value];
      else node.values.push(value);
    }
  }

  /** Maximal matches in text order: they may overlap, but none lies inside another. */
  find(text: string): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    let covered = 0;
    for (let from = 0; from < text.length; from += 1) {
      if (this.#starts[text.charCodeAt(from)] === 0) continue;
      const match = this.#longestAt(text, from);
      if (match === null || match.to <= covered) continue;
      covered = match.to;
      matches.push(match);
    }
    return matches;
  }

  #longestAt(text: string, from: number): PhraseMatch<Value> | null {
    let node: Node<Value> | undefined = this.#root;
    let longest: PhraseMatch<Value> | null = null;
    for (let at = from; at < text.length; at += 1) {
      node = node.next.get(text.charCodeAt(at));
      if (node === undefined) break;
      if (node.values !== null) longest = { from, to: at + 1, values: node.values };
    }
    return longest;
  }
}
