import type { Strength } from '../../extraction.ts';
import { STRENGTH_WORDS } from '../lexicon/modality.ts';

/** The last word of resolve in a stretch of words (力争, 确保 …), or null when there is none. */
export function readStrength(words: string): Strength | null {
  let last = -1;
  let strength: Strength | null = null;
  for (const [word, value] of STRENGTH_WORDS) {
    const at = words.lastIndexOf(word);
    if (at > last) [last, strength] = [at, value];
  }
  return strength;
}
