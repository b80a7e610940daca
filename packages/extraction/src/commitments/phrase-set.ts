const CODE_UNITS = 0x10000;

/** A set of phrases looked up at a place in a text; a place where none begins costs one look-up. */
export class PhraseSet {
  readonly #byFirst: PhraseIndex;
  readonly #byLast: PhraseIndex;

  constructor(phrases: Iterable<string>) {
    const all = [...new Set(phrases)].sort((a, b) => b.length - a.length);
    this.#byFirst = indexBy(all, (phrase) => phrase.charCodeAt(0));
    this.#byLast = indexBy(all, (phrase) => phrase.charCodeAt(phrase.length - 1));
  }

  /** The longest phrase that begins at `at`, or null. */
  matchAt(text: string, at: number): string | null {
    for (const phrase of bucketOf(this.#byFirst, text.charCodeAt(at))) {
      if (text.startsWith(phrase, at)) return phrase;
    }
    return null;
  }

  /** The longest phrase that ends just before `end`, or null. */
  matchBefore(text: string, end: number): string | null {
    for (const phrase of bucketOf(this.#byLast, text.charCodeAt(end - 1))) {
      if (end >= phrase.length && text.startsWith(phrase, end - phrase.length)) return phrase;
    }
    return null;
  }

  /** Where a phrase first begins at or after `from`, or -1. */
  indexIn(text: string, from = 0): number {
    for (let at = from; at < text.length; at += 1) {
      if (this.matchAt(text, at) !== null) return at;
    }
    return -1;
  }

  /** True when any of the phrases stands in the text. */
  isIn(text: string): boolean {
    return this.indexIn(text) >= 0;
  }
}

interface PhraseIndex {
  /** One flag for each code unit, so that most places are settled without hashing. */
  readonly isKey: Uint8Array;
  readonly buckets: ReadonlyMap<number, readonly string[]>;
}

const NONE: readonly string[] = [];

function indexBy(phrases: readonly string[], keyOf: (phrase: string) => number): PhraseIndex {
  const buckets = Map.groupBy(phrases, keyOf);
  const isKey = new Uint8Array(CODE_UNITS);
  for (const key of buckets.keys()) isKey[key] = 1;
  return { isKey, buckets };
}

function bucketOf({ isKey, buckets }: PhraseIndex, key: number): readonly string[] {
  return isKey[key] === 1 ? (buckets.get(key) ?? NONE) : NONE;
}
