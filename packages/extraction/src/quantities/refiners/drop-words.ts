import type { Refiner } from '../candidate.ts';

/** Leaves out the words that only hold a numeral character. */
export const dropWords: Refiner = (_text, candidates) =>
  candidates.filter(({ shape }) => shape !== 'word');
