import { duties } from '../leads/lexicon/duties.ts';
import { splitWords } from '../leads/lexicon/duty.ts';
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

/**
 * Phrases put in groups by two of their characters, in each the shorter first. All lies flat in a few
 * lists, for a look into a group follows no object.
 */
export interface Grouped {
  readonly phrases: readonly BookPhrase[];
  /** The last code unit of each phrase. */
  readonly lasts: Uint16Array;
  /** For each length in each group the numbers of `PART`; a group ends with a zero. */
  readonly parts: Int32Array;
  /** Where in `parts` the group of a pair of code units begins. */
  readonly starts: PairMap<number>;
}

/**
 * What is noted of the phrases of one length in a group: how far their last code unit stands from the
 * first, which units that may be (a bit each, by the last five bits of the unit), and where they begin and
 * end in `phrases`.
 */
export const PART = { reach: 0, lasts: 1, first: 2, end: 3, size: 4 } as const;

/** Phrases by their first two characters. */
export const byHead: Grouped = groupBy(phrases, (words) => pairAt(words, 0));

/** Fixed phrases by their last two characters, to find those whose head is damaged. */
export const byTail: Grouped = groupBy(
  phrases.filter(({ fixed }) => fixed),
  (words) => pairAt(words, words.length - 2),
);

function groupBy(all: readonly BookPhrase[], pairIn: (words: string) => number): Grouped {
  const sorted: BookPhrase[] = [];
  const parts: number[] = [];
  const starts = new Map<number, number>();
  for (const [pair, group] of Map.groupBy(all, ({ words }) => pairIn(words))) {
    starts.set(pair, parts.length);
    const lengths = Map.groupBy(group, ({ words }) => words.length);
    for (const [length, members] of [...lengths].sort(([a], [b]) => a - b)) {
      const lasts = members.reduce(
        (bits, { words }) => bits | (1 << words.charCodeAt(length - 1)),
        0,
      );
      parts.push(length - 1, lasts, sorted.length, sorted.length + members.length);
      sorted.push(...members);
    }
    parts.push(0);
  }
  return {
    phrases: sorted,
    lasts: Uint16Array.from(sorted, ({ words }) => words.charCodeAt(words.length - 1)),
    parts: Int32Array.from(parts),
    starts: new PairMap(starts),
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
  for (const { words } of duties) {
    for (const list of Object.values(words)) yield* splitWords(list);
  }
}
