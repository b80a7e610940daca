/** A set of phrases looked up at a place in a text; cost depends on the phrase, not on the set. */
export class PhraseSet {
  /** Phrases by first code unit, longest first. */
  readonly #byFirst: ReadonlyMap<string, readonly string[]>;

  constructor(phrases: Iterable<string>) {
    const byFirst = new Map<string, string[]>();
    for (const phrase of new Set(phrases)) {
      const first = phrase.charAt(0);
      const bucket = byFirst.get(first);
      if (bucket === undefined) byFirst.set(first, [phrase]);
      else bucket.push(phrase);
    }
    for (const bucket of byFirst.values()) bucket.sort((a, b) => b.length - a.length);
    this.#byFirst = byFirst;
  }

  /** The longest phrase that begins at `at`, or null. */
  matchAt(text: string, at: number): string | null {
    for (const phrase of this.#byFirst.get(text.charAt(at)) ?? []) {
      if (text.startsWith(phrase, at)) return phrase;
    }
    return null;
  }

  /** The longest phrase that ends just before `end`, or null. */
  matchBefore(text: string, end: number): string | null {
    let best: string | null = null;
    for (let at = end - 1; at >= 0 && end - at <= 8; at -= 1) {
      for (const phrase of this.#byFirst.get(text.charAt(at)) ?? []) {
        if (phrase.length === end - at && text.startsWith(phrase, at)) best = phrase;
      }
    }
    return best;
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
