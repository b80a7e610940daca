import { splitWords } from '../leads/lexicon/duty.ts';
import { economyDuties } from '../leads/lexicon/economy.ts';
import { orderDuties } from '../leads/lexicon/order.ts';
import { societyDuties } from '../leads/lexicon/society.ts';
import { territoryDuties } from '../leads/lexicon/territory.ts';
import { PairMap, pairAt } from '../pair-map.ts';
import { everydayWords } from './lexicon/everyday-words.ts';
import { fixedPhrases } from './lexicon/fixed-phrases.ts';
import { setPhrases } from './lexicon/set-phrases.ts';

/** A phrase, and whether it is printed one way only. */
export interface BookPhrase {
  readonly words: string;
  readonly fixed: boolean;
}

const phrases: readonly BookPhrase[] = [
  ...fixedPhrases.map((words) => ({ words, fixed: true })),
  ...setPhrases.map((words) => ({ words, fixed: false })),
].filter(({ words }) => words.length >= 4);

const correct = new Set(phrases.map(({ words }) => words));

/** Phrases by their first two characters. */
export const byHead: PairMap<readonly BookPhrase[]> = new PairMap(
  Map.groupBy(phrases, ({ words }) => pairAt(words, 0)),
);

/** Fixed phrases by their last two characters, to find those whose head is damaged. */
export const byTail: PairMap<readonly BookPhrase[]> = new PairMap(
  Map.groupBy(
    phrases.filter(({ fixed }) => fixed),
    ({ words }) => pairAt(words, words.length - 2),
  ),
);

/** Every pair of neighbouring characters that the lexicons know as part of some word. */
const pairs = new Set<number>();
for (const words of lexiconWords()) {
  for (let at = 0; at + 1 < words.length; at += 1) pairs.add(pairAt(words, at));
}

/** True when the two neighbouring characters occur in some known word. */
export function isKnownPair(text: string, at: number): boolean {
  return pairs.has(pairAt(text, at));
}

/** True when the words are themselves a phrase of the book. */
export function isPhrase(words: string): boolean {
  return correct.has(words);
}

function* lexiconWords(): Generator<string> {
  for (const { words } of phrases) yield words;
  yield* everydayWords;
  for (const { words } of [economyDuties, territoryDuties, societyDuties, orderDuties].flat()) {
    for (const list of Object.values(words)) yield* splitWords(list);
  }
}
