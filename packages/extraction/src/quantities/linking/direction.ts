import type { Comparator, Direction } from '../../extraction.ts';
import { FALLING_WORDS, HOLDING_WORDS } from '../lexicon/modality.ts';

/** Which way the figure shall move: ceilings and falls are down, a level to keep is hold. */
export function readDirection(words: string, comparator: Comparator): Direction {
  if (comparator === '≤' || comparator === '<') return 'down';
  if (FALLING_WORDS.some((word) => words.includes(word))) return 'down';
  return HOLDING_WORDS.some((word) => words.includes(word)) ? 'hold' : 'up';
}
