import { PairMap, pairAt } from '../pair-map.ts';
import type { Span } from '../span.ts';

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  values: Value[] | null;
}

/** A phrase found in a text, with everything the index holds under it. */
export interface PhraseMatch<Value> extends Span {
  readonly values: readonly Value[];
}

/**
 * A trie of phrases of two and more code units: one pass over a text finds every phrase that no longer
 * phrase covers.
 */
export class PhraseIndex<Value> {
  /** By the first two code units, so that nearly every place of a text is settled by one look-up. */
  readonly #byHead: PairMap<Node<Value>>;

  /** The same phrase may be given more than once; its values add up. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const byHead = new Map<number, Node<Value>>();
    for (const [phrase, value] of entries) {
      let node = childOf(byHead, pairAt(phrase, 0));
      for (let at = 2; at < phrase.length; at += 1) {
        node = childOf(node.next, phrase.charCodeAt(at));
      }
      if (node.values === null) node.values = [value];
      else node.values.push(value);
    }
    this.#byHead = new PairMap(byHead);
  }

  /** Maximal matches in text order: they may overlap, but none lies inside another. */
  find(text: string): readonly PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    let covered = 0;
    for (let from = 0; from + 1 < text.length; from += 1) {
      const node = this.#byHead.at(text, from);
      const match = node === undefined ? null : longestFrom(node, text, from);
      if (match === null || match.to <= covered) continue;
      covered = match.to;
      matches.push(match);
    }
    return matches;
  }
}

function longestFrom<Value>(
  head: Node<Value>,
  text: string,
  from: number,
): PhraseMatch<Value> | null {
  let longest: PhraseMatch<Value> | null = null;
  let node: Node<Value> | undefined = head;
  for (let to = from + 2; ; to += 1) {
    if (node.values !== null) longest = { from, to, values: node.values };
    node = to < text.length ? node.next.get(text.charCodeAt(to)) : undefined;
    if (node === undefined) return longest;
  }
}

function childOf<Value>(nodes: Map<number, Node<Value>>, key: number): Node<Value> {
  const known = nodes.get(key);
  if (known !== undefined) return known;
  const node: Node<Value> = { next: new Map(), values: null };
  nodes.set(key, node);
  return node;
}
