import { describe, expect, it } from 'vitest';
import { fixedPhrases } from './fixed-phrases.ts';
import { setPhrases } from './set-phrases.ts';
import { wrongReadings } from './wrong-readings.ts';

describe('the lexicon of set phrases', () => {
  it('holds each phrase once', () => {
    expect(setPhrases.length).toBe(new Set(setPhrases).size);
    expect(fixedPhrases.length).toBe(new Set(fixedPhrases).size);
  });

  it('holds no phrase too short to be told from a near miss', () => {
    expect(setPhrases.filter((phrase) => phrase.length < 5)).toEqual([]);
    expect(fixedPhrases.filter((phrase) => phrase.length < 4)).toEqual([]);
  });

  it('never takes for wrong what it lists as right', () => {
    const right = [...setPhrases, ...fixedPhrases];
    const clashes = wrongReadings.filter(({ wrong }) =>
      right.some((phrase) => phrase.includes(wrong)),
    );
    expect(clashes).toEqual([]);
  });
});
