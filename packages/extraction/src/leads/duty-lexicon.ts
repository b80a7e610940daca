import { type PhraseHits, PhraseIndex } from '../phrase-index.ts';
import { DUTY_WEIGHTS, type DutiesData, LEVELS, type UnitDuties } from './duties-data.ts';
import { duties } from './lexicon/duties.ts';
import { splitWords } from './lexicon/duty.ts';
import { neutralPhrases } from './lexicon/neutral-phrases.ts';
import { unitAliases } from './lexicon/unit-aliases.ts';
import { type UnitNames, unitNames } from './lexicon/unit-names.ts';
import type { OwnNames } from './unit-namer.ts';

/**
 * What each phrase of the lexicon says, by the number of the phrase, in flat tables: they are asked
 * several times for every row. Phrases alike but for quotes are one word.
 */
export interface DutyHints {
  /** The number of the phrase's word. */
  readonly words: Int32Array;
  /** Where the hints of each phrase begin, and the number of all hints at the end. */
  readonly starts: Int32Array;
  /** The number of the unit each hint speaks for. */
  readonly units: Int32Array;
  /** How strongly. */
  readonly weights: Int32Array;
}

/** Units and the words of their duties, ready to be looked for. */
export interface DutyLexicon {
  /** Ids of the units, by number. A unit an office added has its name for id. */
  readonly units: readonly string[];
  /** Every word, by number, in the quotes a reason shows it in. */
  readonly words: readonly string[];
  /** Names an office gave units. */
  readonly ownNames: ReadonlyMap<string, OwnNames>;
  /** Other names an office gave units, by unit. */
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly hints: DutyHints;
  /** The duty phrases of a text, in text order. */
  find(text: string): PhraseHits;
}

/** What is known of one unit while a lexicon is put together. */
interface Draft {
  readonly weights: Map<string, number>;
  readonly aliases: string[];
  names: OwnNames;
}

const builtIn = build({});
const built = new WeakMap<DutiesData, DutyLexicon>();

/** The built-in lexicon with an office's own laid over it; made once for each piece of data. */
export function dutyLexicon(own?: DutiesData): DutyLexicon {
  if (own === undefined) return builtIn;
  const known = built.get(own) ?? build(own);
  built.set(own, known);
  return known;
}

function build(own: DutiesData): DutyLexicon {
  const drafts = builtInDrafts();
  for (const unit of own.units ?? []) layOver(drafts, unit);
  const neutral = new Set(own.neutral);
  for (const { weights } of drafts.values()) for (const word of neutral) weights.delete(word);
  const phrases = hintsByPhrase([...drafts.values()]);
  const { words, hints } = numberWords(phrases);
  const index = new PhraseIndex([...phrases.keys()], [...neutralPhrases, ...neutral]);
  return {
    units: [...drafts.keys()],
    words,
    hints,
    ownNames: new Map([...drafts].map(([unit, { names }]) => [unit, names])),
    aliases: new Map([...drafts].map(([unit, { aliases }]) => [unit, aliases])),
    find: (text) => index.find(text),
  };
}

function builtInDrafts(): Map<string, Draft> {
  return new Map(
    duties.map(({ unit, words }): [string, Draft] => {
      const weights = new Map<string, number>();
      for (const weight of DUTY_WEIGHTS) {
        for (const word of splitWords(words[weight] ?? '')) weights.set(word, weight);
      }
      return [unit, { weights, aliases: [...splitWords(unitAliases[unit] ?? '')], names: {} }];
    }),
  );
}

/** Words an office lists replace the built-in weight; a name that is the built-in one stays open to places and years. */
function layOver(drafts: Map<string, Draft>, own: UnitDuties): void {
  const id = own.unit ?? own.name ?? '';
  const draft: Draft = drafts.get(id) ?? { weights: new Map(), aliases: [], names: {} };
  drafts.set(id, draft);
  for (const word of own.remove ?? []) draft.weights.delete(word);
  for (const weight of DUTY_WEIGHTS.toReversed()) {
    for (const word of own.words?.[weight] ?? []) draft.weights.set(word, weight);
  }
  draft.aliases.push(...(own.aliases ?? []));
  const usual: Partial<UnitNames> = Object.hasOwn(unitNames, id)
    ? unitNames[id as keyof typeof unitNames]
    : {};
  const { name } = own;
  const given = name === undefined ? own.names : Object.fromEntries(LEVELS.map((l) => [l, name]));
  const differing = Object.entries(given ?? {}).filter(
    ([level, text]) => usual[level as keyof UnitNames] !== text,
  );
  draft.names = { ...draft.names, ...Object.fromEntries(differing) };
}

/** The units each phrase speaks for, by number, with how strongly. */
type Phrases = ReadonlyMap<string, readonly (readonly [unit: number, weight: number])[]>;

function hintsByPhrase(drafts: readonly Draft[]): Phrases {
  const phrases = new Map<string, [number, number][]>();
  for (const [unit, { weights }] of drafts.entries()) {
    for (const [phrase, weight] of weights) {
      const hints = phrases.get(phrase);
      if (hints === undefined) phrases.set(phrase, [[unit, weight]]);
      else hints.push([unit, weight]);
    }
  }
  return phrases;
}

function numberWords(phrases: Phrases): {
  readonly words: readonly string[];
  readonly hints: DutyHints;
} {
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const starts: number[] = [0];
  const all: (readonly [unit: number, weight: number])[] = [];
  for (const [phrase, hints] of phrases) {
    const word = phrase.replace(/[“”]/g, '');
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    words.push(number);
    all.push(...hints);
    starts.push(all.length);
  }
  const hints = {
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    units: Int32Array.from(all, ([unit]) => unit),
    weights: Int32Array.from(all, ([, weight]) => weight),
  };
  return { words: Array.from(numbers.keys(), (word) => `“${word}”`), hints };
}
