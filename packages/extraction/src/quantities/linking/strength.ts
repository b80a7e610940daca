import type { Strength } from '../../extraction.ts';
import { PhraseSet } from '../../phrase-set.ts';
import { STRENGTH_WORDS } from '../lexicon/modality.ts';

const strengthWords = new PhraseSet(STRENGTH_WORDS.keys());

/** The last word of resolve in a stretch of words (力争, 确保 …), or null when there is none. */
export function readStrength(words: string): Strength | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = strengthWords.matchAt(words, at);
    if (word !== null) return STRENGTH_WORDS.get(word) ?? null;
  }
  return null;
}
