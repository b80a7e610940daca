import { describe, expect, it } from 'vitest';
import { duties } from './duties.ts';
import { splitWords } from './duty.ts';
import { formerNames } from './former-names.ts';
import { neutralPhrases } from './neutral-phrases.ts';
import { unitAliases } from './unit-aliases.ts';
import { unitNames } from './unit-names.ts';

const wordsOf = (words: (typeof duties)[number]['words']) =>
  Object.values(words).flatMap(splitWords);
const words = duties.flatMap((duty) => wordsOf(duty.words));

describe('the duties lexicon', () => {
  it('gives every named unit a duty, once', () => {
    const units = duties.map(({ unit }) => unit);
    expect(units.toSorted()).toEqual(Object.keys(unitNames).toSorted());
    expect(duties.filter((duty) => wordsOf(duty.words).length < 3)).toEqual([]);
  });

  it('lists no word twice for one unit', () => {
    for (const duty of duties) {
      const listed = wordsOf(duty.words);
      expect(listed.filter((word, at) => listed.indexOf(word) < at)).toEqual([]);
    }
  });

  it('holds no word of one character, which would be found inside names of places', () => {
    expect(words.filter((word) => word.length < 2)).toEqual([]);
  });

  it('calls no duty word neutral', () => {
    expect(neutralPhrases.filter((phrase) => words.includes(phrase))).toEqual([]);
  });

  it('gives no two units one alias', () => {
    const aliases = Object.values(unitAliases).flatMap(splitWords);
    expect(aliases.filter((alias, at) => aliases.indexOf(alias) < at)).toEqual([]);
  });

  it('lists former names oldest first, so that the first that fits is the right one', () => {
    for (const level of ['nation', 'province'] as const) {
      const years = formerNames
        .filter(({ levels }) => levels.includes(level))
        .map(({ before }) => before);
      expect(years).toEqual(years.toSorted((a, b) => a - b));
    }
  });
});
