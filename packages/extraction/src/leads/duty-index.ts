import { type Duty, type DutyWeight, splitWords } from './lexicon/duty.ts';
import { economyDuties } from './lexicon/economy.ts';
import { neutralPhrases } from './lexicon/neutral-phrases.ts';
import { orderDuties } from './lexicon/order.ts';
import { societyDuties } from './lexicon/society.ts';
import { territoryDuties } from './lexicon/territory.ts';
import type { UnitId } from './lexicon/unit-id.ts';
import { unitNames } from './lexicon/unit-names.ts';
import { PhraseIndex, type PhraseMatch } from './phrase-index.ts';

/** How strongly a word speaks for one unit, given by its place in `UNITS`. */
export interface DutyHint {
  readonly unit: number;
  readonly weight: number;
}

/** A word of the lexicon without its quotes, numbered; words alike but for quotes share their number. */
export interface DutyEntry {
  readonly id: number;
  readonly word: string;
  readonly hints: readonly DutyHint[];
}

/** A duty word found in a text. */
export type DutyWord = PhraseMatch<DutyEntry>;

/** How many units and words a lexicon numbers. */
export interface LexiconSize {
  readonly units: number;
  readonly words: number;
}

/** Every unit, by number. */
export const UNITS = Object.keys(unitNames) as readonly UnitId[];

const duties: readonly Duty[] = [
  ...economyDuties,
  ...territoryDuties,
  ...societyDuties,
  ...orderDuties,
];
const { entries, words } = numberWords();
const index = new PhraseIndex(entries);

/** Every word of the lexicon, by number. */
export const DUTY_WORDS: readonly string[] = words;

/** The size of the lexicon. */
export const LEXICON_SIZE: LexiconSize = { units: UNITS.length, words: words.length };

/** The duty words of a text, in text order. */
export function findDutyWords(text: string): readonly DutyWord[] {
  return index.find(text);
}

/** Every phrase of the lexicon with its entry; null for those that speak for no unit. */
function numberWords(): { entries: ReadonlyMap<string, DutyEntry | null>; words: string[] } {
  const ids = new Map<string, number>();
  const idOf = (word: string) => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const byPhrase = Map.groupBy(listed(), ([phrase]) => phrase);
  const numbered = [...byPhrase].map(([phrase, all]): [string, DutyEntry | null] => {
    const hints = all.map(([, hint]) => hint).filter((hint) => hint !== null);
    if (hints.length === 0) return [phrase, null];
    const word = phrase.replace(/[“”]/g, '');
    return [phrase, { id: idOf(word), word, hints }];
  });
  return { entries: new Map(numbered), words: [...ids.keys()] };
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
        yield [word, { unit: UNITS.indexOf(unit), weight }];
      }
    }
  }
}
