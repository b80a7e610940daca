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

/** Phrases that share two characters, the shorter first, with what is looked at first laid out flat. */
export interface PhraseGroup {
  readonly phrases: readonly BookPhrase[];
  /** Of each phrase its last code unit, and above it how far that stands from the first. */
  readonly ends: Int32Array;
}

/** Phrases by their first two characters. */
export const byHead: PairMap<PhraseGroup> = groupBy(phrases, (words) => pairAt(words, 0));

/** Fixed phrases by their last two characters, to find those whose head is damaged. */
export const byTail: PairMap<PhraseGroup> = groupBy(
  phrases.filter(({ fixed }) => fixed),
  (words) => pairAt(words, words.length - 2),
);

function groupBy(
  all: readonly BookPhrase[],
  pairIn: (words: string) => number,
): PairMap<PhraseGroup> {
  const groups = Map.groupBy(all, ({ words }) => pairIn(words));
  return new PairMap(new Map([...groups].map(([pair, members]) => [pair, asGroup(members)])));
}

function asGroup(members: readonly BookPhrase[]): PhraseGroup {
  const sorted = members.toSorted((a, b) => a.words.length - b.words.length);
  return {
    phrases: sorted,
    ends: Int32Array.from(
      sorted,
      ({ words }) => ((words.length - 1) << 16) | words.charCodeAt(words.length - 1),
    ),
  };
}

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
