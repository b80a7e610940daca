import type { Span } from '../span.ts';
import { type Duty, type DutyWeight, splitWords } from './lexicon/duty.ts';
import { economyDuties } from './lexicon/economy.ts';
import { neutralPhrases } from './lexicon/neutral-phrases.ts';
import { orderDuties } from './lexicon/order.ts';
import { societyDuties } from './lexicon/society.ts';
import { territoryDuties } from './lexicon/territory.ts';
import type { UnitId } from './lexicon/unit-id.ts';
import { PhraseIndex } from './phrase-index.ts';

/** How strongly a word speaks for one unit. */
export interface DutyHint {
  readonly unit: UnitId;
  readonly weight: number;
}

const duties: readonly Duty[] = [
  ...economyDuties,
  ...territoryDuties,
  ...societyDuties,
  ...orderDuties,
];

/** A duty word found in a text, without its quotes. */
export interface DutyWord extends Span {
  readonly word: string;
  readonly hints: readonly DutyHint[];
}

/** Every duty word of the lexicon with its hints, and without any the phrases that speak for no unit. */
const index = new PhraseIndex(
  [...Map.groupBy(listed(), ([phrase]) => phrase)].map(([phrase, all]) => [
    phrase,
    {
      word: phrase.replace(/[“”]/g, ''),
      hints: all.map(([, hint]) => hint).filter((hint) => hint !== null),
    },
  ]),
);

/** The duty words of a text, in text order. */
export function findDutyWords(text: string): readonly DutyWord[] {
  const found: DutyWord[] = [];
  for (const { from, to, values } of index.find(text)) {
    const [duty] = values;
    if (duty !== undefined && duty.hints.length > 0) {
      found.push({ from, to, word: duty.word, hints: duty.hints });
    }
  }
  return found;
}

function* listed(): Generator<readonly [string, DutyHint | null]> {
  for (const phrase of neutralPhrases) yield [phrase, null];
  for (const { unit, words } of duties) {
    const seen = new Set<string>();
    for (const weight of [10, 5, 3, 1] satisfies DutyWeight[]) {
      for (const word of splitWords(words[weight] ?? '')) {
        // A word listed twice for one unit counts once, at its highest weight.
        if (seen.has(word)) continue;
        seen.add(word);
        yield [word, { unit, weight }];
      }
    }
  }
}
