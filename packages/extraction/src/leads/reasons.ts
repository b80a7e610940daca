import type { Heard } from './ranking.ts';

/** How many words are given as the reason for a proposal. */
const MOST_REASONS = 3;

/**
 * Adds to `reasons`, up to `MOST_REASONS`, the words that speak for a unit: the row's own first, heaviest
 * first. `words` holds the words of the lexicon by number.
 */
export function addReasons(
  reasons: string[],
  unit: number,
  { own, context }: Heard,
  words: readonly string[],
): void {
  addFrom(reasons, unit, own, words);
  addFrom(reasons, unit, context, words);
}

function addFrom(
  reasons: string[],
  unit: number,
  tally: Heard['own'],
  words: readonly string[],
): void {
  const count = tally.count(unit);
  for (let index = 0; index < count && reasons.length < MOST_REASONS; index += 1) {
    const word = words[tally.word(unit, index)] ?? '';
    if (!reasons.includes(word)) reasons.push(word);
  }
}
