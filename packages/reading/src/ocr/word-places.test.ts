import { expect, it } from 'vitest';
import type { WordOnPage } from '../layout/lay-out-pages.ts';
import { MOST_WORD_PLACES } from '../limits.ts';
import { wordPlacesOf } from './word-places.ts';

const sheet = (number: number) => ({ number, width: 595.276, height: 841.89, runs: [] });
const word = (page: number, at: number): WordOnPage => {
  const box = { x: 60.04, y: 99.96, width: 12.349, height: 12.35 };
  return { page, from: 2 * at, to: 2 * at + 2, ...box };
};

it('names only pages that hold words, and rounds to a tenth of a point', () => {
  expect(wordPlacesOf([sheet(2), sheet(3), sheet(7)], [word(3, 0), word(7, 1)])).toEqual({
    pages: [
      { number: 3, width: 595.3, height: 841.9 },
      { number: 7, width: 595.3, height: 841.9 },
    ],
    words: [
      [0, 2, 0, 60, 100, 12.3, 12.4],
      [2, 4, 1, 60, 100, 12.3, 12.4],
    ],
  });
});

it('keeps the first words of an endless scan, and the pages of those', () => {
  const words = Array.from({ length: MOST_WORD_PLACES + 1 }, (_, at) =>
    word(at < MOST_WORD_PLACES ? 1 : 2, at),
  );
  const places = wordPlacesOf([sheet(1), sheet(2)], words);
  expect(places?.words).toHaveLength(MOST_WORD_PLACES);
  expect(places?.pages.map(({ number }) => number)).toEqual([1]);
});

it('is nothing where no word was recognised', () => {
  expect(wordPlacesOf([sheet(1)], [])).toBeUndefined();
});
