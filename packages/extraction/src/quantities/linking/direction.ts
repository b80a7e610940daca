import type { Comparator, Direction } from '../../extraction.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { FALLING_WORDS, HOLDING_WORDS } from '../lexicon/modality.ts';

const falling = new PhraseSet(FALLING_WORDS);
const holding = new PhraseSet(HOLDING_WORDS);

/** Which way the figure shall move: ceilings and falls are down, a level to keep is hold. */
export function readDirection(words: string, comparator: Comparator): Direction {
  if (comparator === '≤' || comparator === '<') return 'down';
  if (falling.isIn(words)) return 'down';
  return holding.isIn(words) ? 'hold' : 'up';
}
