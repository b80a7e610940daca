/**
 * A place for each code unit by its last twelve bits: a table small enough to stay in the cache. Code
 * units that share a place share their phrases, which are compared in full anyway.
 */
const PLACES = 0x1000;

/** A set of phrases looked up at a place in a text; a place where none begins costs one look-up. */
export class PhraseSet {
  /** Every code unit a phrase begins with. */
  readonly starts: string;
  readonly #phrases: readonly string[];
  readonly #byFirst: PhraseIndex;
  /** Made when first asked for: most sets are only read forwards. */
  #byLast: PhraseIndex | null = null;

  /** An empty phrase would stand everywhere and is left out. */
  constructor(phrases: Iterable<string>) {
    this.#phrases = [...new Set(phrases)]
      .filter((phrase) => phrase !== '')
      .sort((a, b) => b.length - a.length);
    this.#byFirst = indexBy(this.#phrases, (phrase) => phrase.charCodeAt(0));
    this.starts = [...new Set(this.#phrases.map((phrase) => phrase.charAt(0)))].join('');
  }

  /** The longest phrase that begins at `at`, or null. */
  matchAt(text: string, at: number): string | null {
    const bucket = bucketOf(this.#byFirst, text.charCodeAt(at));
    if (bucket === null) return null;
    for (const phrase of bucket) {
      if (text.startsWith(phrase, at)) return phrase;
    }
    return null;
  }

  /** The longest phrase that ends just before `end`, or null. */
  matchBefore(text: string, end: number): string | null {
    this.#byLast ??= indexBy(this.#phrases, (phrase) => phrase.charCodeAt(phrase.length - 1));
    const bucket = bucketOf(this.#byLast, text.charCodeAt(end - 1));
    if (bucket === null) return null;
    for (const phrase of bucket) {
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
  /** For each place where its phrases stand in `buckets`; 0 for none. */
  readonly slots: Uint16Array;
  /** Phrases that share a place, the longest first. */
  readonly buckets: readonly (readonly string[])[];
}

function indexBy(phrases: readonly string[], keyOf: (phrase: string) => number): PhraseIndex {
  const slots = new Uint16Array(PLACES);
  const buckets: (readonly string[])[] = [[]];
  for (const [key, bucket] of Map.groupBy(phrases, (phrase) => placeOf(keyOf(phrase))))
    slots[key] = buckets.push(bucket) - 1;
  return { slots, buckets };
}

function bucketOf({ slots, buckets }: PhraseIndex, key: number): readonly string[] | null {
  const slot = slots[placeOf(key)];
  return slot === undefined || slot === 0 ? null : (buckets[slot] ?? null);
}

function placeOf(unit: number): number {
  return unit & (PLACES - 1);
}
