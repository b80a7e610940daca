import type { Level } from '../extraction.ts';
import { duties } from './lexicon/duties.ts';
import { type DutyWeight, splitWords } from './lexicon/duty.ts';
import { neutralPhrases } from './lexicon/neutral-phrases.ts';
import { townOffices } from './lexicon/town-offices.ts';
import { unitAliases } from './lexicon/unit-aliases.ts';
import { unitNames } from './lexicon/unit-names.ts';

/** What an office says of one unit: a built-in one named by `unit`, or with `name` alone one of its own. */
export interface UnitDuties {
  /** The id of a built-in unit. */
  readonly unit?: string;
  /** Its name in this place, whatever the level of the report. */
  readonly name?: string;
  /** Its name by level, blanks as in `unit-names.ts`. */
  readonly names?: Readonly<Partial<Record<Level, string>>>;
  /** Other names it is printed under, without the place. */
  readonly aliases?: readonly string[];
  /** Words of its duties by weight; they replace what the built-in lexicon says of the same words. */
  readonly words?: Readonly<Partial<Record<DutyWeight, readonly string[]>>>;
  /** Words that no longer speak for it. */
  readonly remove?: readonly string[];
}

/** A duties lexicon as pure data: laid over the built-in one, so it may be as short as one word. */
export interface DutiesData {
  readonly units?: readonly UnitDuties[];
  /** Phrases that speak for no unit, and cover the words inside them. */
  readonly neutral?: readonly string[];
}

/** Levels of government, highest first. */
export const LEVELS: readonly Level[] = ['nation', 'province', 'city', 'county', 'town'];

/** Weights, heaviest first. */
export const DUTY_WEIGHTS: readonly DutyWeight[] = [10, 5, 3, 1];

/** The built-in lexicon in the form an office edits, always in the same order. */
export function builtInDuties(): DutiesData {
  const town = new Map(
    Object.entries(townOffices).flatMap(([name, units]) => units.map((unit) => [unit, name])),
  );
  const units = duties.map(({ unit, words }) => ({
    unit,
    names: { ...unitNames[unit], town: town.get(unit) ?? '' },
    aliases: splitWords(unitAliases[unit] ?? ''),
    words: Object.fromEntries(
      DUTY_WEIGHTS.filter((weight) => words[weight] !== undefined).map((weight) => [
        weight,
        splitWords(words[weight] ?? ''),
      ]),
    ),
  }));
  return { units, neutral: neutralPhrases };
}
