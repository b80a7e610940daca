import { PhraseTrie } from './phrase-trie.ts';

/**
 * A place for each code unit by its last twelve bits: a table small enough to stay in the cache. Code
 * units that share a place are told apart by the trie.
 */
const PLACES = 0x1000;
/** What may begin at a code unit: nothing, phrases of two and more, or one that is this unit alone. */
const [NOTHING, LONGER, ALONE] = [0, 1, 2];

/** A set of phrases looked up at a place in a text; a place where none begins costs one look-up. */
export class PhraseSet {
  /** Every code unit a phrase begins with. */
  readonly starts: string;
  readonly #phrases: readonly string[];
  readonly #forwards: PhraseTrie;
  readonly #beginnings: Uint8Array;
  /** Made when first asked for: most sets are only read forwards. */
  #backwards: Backwards | null = null;

  /** An empty phrase would stand everywhere and is left out. */
  constructor(phrases: Iterable<string>) {
    this.#phrases = [...new Set(phrases)].filter((phrase) => phrase !== '');
    this.#forwards = new PhraseTrie(this.#phrases);
    this.#beginnings = edgesOf(this.#phrases, (phrase) => phrase.charCodeAt(0));
    this.starts = [...new Set(this.#phrases.map((phrase) => phrase.charAt(0)))].join('');
  }

  /** The longest phrase that begins at `at`, or null. */
  matchAt(text: string, at: number): string | null {
    const phrase = this.#longestAt(text, at);
    return phrase < 0 ? null : (this.#phrases[phrase] ?? null);
  }

  /** The length of the longest phrase that begins at `at`, or 0. */
  lengthAt(text: string, at: number): number {
    const phrase = this.#longestAt(text, at);
    return phrase < 0 ? 0 : (this.#phrases[phrase] ?? '').length;
  }

  /** The longest phrase that ends just before `end` and begins at `from` or later, or null. */
  matchBefore(text: string, end: number, from = 0): string | null {
    this.#backwards ??= readBackwards(this.#phrases);
    const { trie, endings } = this.#backwards;
    if (end <= from || edgeAt(endings, text.charCodeAt(end - 1)) === NOTHING) return null;
    let longest = -1;
    let node = trie.enter(text.charCodeAt(end - 1));
    for (let at = end - 2; node !== 0; at -= 1) {
      const phrase = trie.phraseAt(node);
      if (phrase >= 0) longest = phrase;
      if (at < from) break;
      node = trie.step(node, text.charCodeAt(at));
    }
    return longest < 0 ? null : (this.#phrases[longest] ?? null);
  }

  /** Where a phrase first begins at or after `from`, or -1. */
  indexIn(text: string, from = 0): number {
    const beginnings = this.#beginnings;
    for (let at = from; at < text.length; at += 1) {
      if (edgeAt(beginnings, text.charCodeAt(at)) === NOTHING) continue;
      if (this.#longestAt(text, at) >= 0) return at;
    }
    return -1;
  }

  /** True when any of the phrases stands in the text. */
  isIn(text: string): boolean {
    return this.indexIn(text) >= 0;
  }

  /** The number of the longest phrase that begins at `at`, or -1. The trie is asked last: most places fail before. */
  #longestAt(text: string, at: number): number {
    if (at >= text.length) return -1;
    const unit = text.charCodeAt(at);
    const edge = edgeAt(this.#beginnings, unit);
    if (edge === NOTHING) return -1;
    const trie = this.#forwards;
    if (edge === LONGER) {
      if (at + 1 >= text.length || !trie.mayBegin(unit, text.charCodeAt(at + 1))) return -1;
    }
    return trie.longestAt(text, at);
  }
}

/** The phrases read from their ends; each keeps its number. */
interface Backwards {
  readonly trie: PhraseTrie;
  readonly endings: Uint8Array;
}

function readBackwards(phrases: readonly string[]): Backwards {
  return {
    // By code unit, as texts are read: half a character ends no phrase.
    trie: new PhraseTrie(phrases.map((phrase) => phrase.split('').reverse().join(''))),
    endings: edgesOf(phrases, (phrase) => phrase.charCodeAt(phrase.length - 1)),
  };
}

/** For each place what the phrases whose edge falls on it allow. */
function edgesOf(phrases: readonly string[], unitOf: (phrase: string) => number): Uint8Array {
  const edges = new Uint8Array(PLACES);
  for (const phrase of phrases) {
    const place = unitOf(phrase) & (PLACES - 1);
    edges[place] = Math.max(edges[place] ?? 0, phrase.length === 1 ? ALONE : LONGER);
  }
  return edges;
}

function edgeAt(edges: Uint8Array, unit: number): number {
  return edges[unit & (PLACES - 1)] ?? NOTHING;
}
