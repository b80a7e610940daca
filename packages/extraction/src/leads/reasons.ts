import type { Heard } from './score-units.ts';

/** What was heard, and the words of the lexicon by number. */
export interface HeardWords extends Heard {
  readonly words: readonly string[];
}

/** How many words are given as the reason for a proposal. */
const MOST_REASONS = 3;

/**
 * At most `MOST_REASONS` words that speak for one of the units: the first unit's first, and of each unit
 * the row's own first, heaviest first.
 */
export function reasonsFor(
  units: readonly number[],
  { own, context, words }: HeardWords,
): readonly string[] {
  const reasons: string[] = [];
  for (const unit of units) {
    for (const tally of [own, context]) {
      const count = tally.count(unit);
      for (let index = 0; index < count; index += 1) {
        if (reasons.length === MOST_REASONS) return reasons;
        const word = words[tally.word(unit, index)] ?? '';
        if (!reasons.includes(word)) reasons.push(word);
      }
    }
  }
  return reasons;
}
