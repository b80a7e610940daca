import { PhraseTrie, ROOT } from './phrase-trie.ts';

/**
 * A place for each code unit by its last twelve bits: a table small enough to stay in the cache. Code
 * units that share a place are told apart by the trie.
 */
const PLACES = 0x1000;

/** A set of phrases looked up at a place in a text; a place where none begins costs one look-up. */
export class PhraseSet {
  /** Every code unit a phrase begins with. */
  readonly starts: string;
  readonly #phrases: readonly string[];
  readonly #forwards: PhraseTrie;
  /** 1 for each place that the first code unit of a phrase falls on. */
  readonly #mayBegin: Uint8Array;
  /** Made when first asked for: most sets are only read forwards. */
  #backwards: Backwards | null = null;

  /** An empty phrase would stand everywhere and is left out. */
  constructor(phrases: Iterable<string>) {
    this.#phrases = [...new Set(phrases)].filter((phrase) => phrase !== '');
    this.#forwards = new PhraseTrie(this.#phrases);
    this.#mayBegin = tableOf(this.#phrases, (phrase) => phrase.charCodeAt(0));
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
    const { trie, mayEnd } = this.#backwards;
    if (end <= from || !holds(mayEnd, text.charCodeAt(end - 1))) return null;
    let longest = -1;
    let node = ROOT;
    for (let at = end - 1; at >= from; at -= 1) {
      node = trie.step(node, text.charCodeAt(at));
      if (node === 0) break;
      const phrase = trie.phraseAt(node);
      if (phrase >= 0) longest = phrase;
    }
    return longest < 0 ? null : (this.#phrases[longest] ?? null);
  }

  /** Where a phrase first begins at or after `from`, or -1. */
  indexIn(text: string, from = 0): number {
    for (let at = from; at < text.length; at += 1) {
      if (this.#longestAt(text, at) >= 0) return at;
    }
    return -1;
  }

  /** True when any of the phrases stands in the text. */
  isIn(text: string): boolean {
    return this.indexIn(text) >= 0;
  }

  #longestAt(text: string, at: number): number {
    if (at >= text.length || !holds(this.#mayBegin, text.charCodeAt(at))) return -1;
    return this.#forwards.longestAt(text, at);
  }
}

/** The phrases read from their ends; each keeps its number. */
interface Backwards {
  readonly trie: PhraseTrie;
  /** 1 for each place that the last code unit of a phrase falls on. */
  readonly mayEnd: Uint8Array;
}

function readBackwards(phrases: readonly string[]): Backwards {
  return {
    // By code unit, as texts are read: no phrase is told from another by half a character.
    trie: new PhraseTrie(phrases.map((phrase) => phrase.split('').reverse().join(''))),
    mayEnd: tableOf(phrases, (phrase) => phrase.charCodeAt(phrase.length - 1)),
  };
}

function tableOf(phrases: readonly string[], unitOf: (phrase: string) => number): Uint8Array {
  const table = new Uint8Array(PLACES);
  for (const phrase of phrases) table[unitOf(phrase) & (PLACES - 1)] = 1;
  return table;
}

function holds(table: Uint8Array, unit: number): boolean {
  return table[unit & (PLACES - 1)] === 1;
}
