import { describe, expect, it } from 'vitest';
import { type Duty, splitWords } from './duty.ts';
import { economyDuties } from './economy.ts';
import { neutralPhrases } from './neutral-phrases.ts';
import { orderDuties } from './order.ts';
import { societyDuties } from './society.ts';
import { territoryDuties } from './territory.ts';
import { unitNames } from './unit-names.ts';

const duties: readonly Duty[] = [
  ...economyDuties,
  ...territoryDuties,
  ...societyDuties,
  ...orderDuties,
];
const words = duties.flatMap(({ words: lists }) => Object.values(lists).flatMap(splitWords));

describe('the duties lexicon', () => {
  it('gives every named unit a duty, once', () => {
    const units = duties.map(({ unit }) => unit);
    expect(units.toSorted()).toEqual(Object.keys(unitNames).toSorted());
  });

  it('holds no word of one character, which would be found inside names of places', () => {
    expect(words.filter((word) => word.length < 2)).toEqual([]);
  });

  it('calls no duty word neutral', () => {
    expect(neutralPhrases.filter((phrase) => words.includes(phrase))).toEqual([]);
  });
});
