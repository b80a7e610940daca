import type { Span } from '@jiannuo/extraction';
import { wordsKey } from './passage.ts';

/** Finds words in a text whatever its blanks, line breaks and `**`. */
export class WordFinder {
  readonly #key: string;
  readonly #offsets: readonly number[];

  constructor(text: string) {
    const offsets: number[] = [];
    let key = '';
    for (const match of text.matchAll(/\*\*|[^\s]/gu)) {
      if (match[0] === '**') continue;
      for (let unit = 0; unit < match[0].length; unit += 1) offsets.push(match.index + unit);
      key += match[0];
    }
    this.#key = key;
    this.#offsets = offsets;
  }

  /** True when the words (without blanks) stand anywhere. */
  has(words: string): boolean {
    return this.#key.includes(words);
  }

  /** The first place of the words at or after an offset, else the first at all; null if nowhere. */
  find(words: string, after: number): Span | null {
    if (words === '') return null;
    const start = this.#offsets.findIndex((offset) => offset >= after);
    const found = this.#key.indexOf(words, start < 0 ? this.#key.length : start);
    const at = found < 0 ? this.#key.indexOf(words) : found;
    const from = this.#offsets[at];
    const last = this.#offsets[at + words.length - 1];
    return at < 0 || from === undefined || last === undefined ? null : { from, to: last + 1 };
  }
}

/** The first place inside a range of a text where words stand, whatever their blanks; null if nowhere. */
export function findWithin(text: string, range: Span, words: string): Span | null {
  const inside = new WordFinder(text.slice(range.from, range.to)).find(wordsKey(words), 0);
  return inside === null ? null : { from: range.from + inside.from, to: range.from + inside.to };
}
