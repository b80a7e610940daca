import { PhraseSet } from '../../phrase-set.ts';
import { NAMES_WITH_NUMERALS } from '../lexicon/names.ts';
import { WORDS_WITH_NUMERALS } from '../lexicon/words.ts';

const words = new PhraseSet([...WORDS_WITH_NUMERALS, ...NAMES_WITH_NUMERALS]);
const ADDRESS = /(?:https?:\/\/|www\.)[!-~]*/y;

/** The characters something to pass over can begin with. */
export const PASSED_OVER_STARTS: string = `${words.starts}hw`;

/**
 * Where the word, name or web address at `at` ends that holds numerals without counting anything; `at`
 * itself when none begins there.
 */
export function passedOver(text: string, at: number): number {
  const word = words.matchAt(text, at);
  if (word !== null) return at + word.length;
  const first = text.charAt(at);
  if (first !== 'h' && first !== 'w') return at;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? ADDRESS.lastIndex : at;
}
