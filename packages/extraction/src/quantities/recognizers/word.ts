import { PhraseSet } from '../../phrase-set.ts';
import type { Recognizer } from '../candidate.ts';
import { WORDS_WITH_NUMERALS } from '../lexicon/words.ts';

const words = new PhraseSet(WORDS_WITH_NUMERALS);

/**
 * 推动城乡融合一体化发展，进一步…
 *           ^^^ a numeral inside a word counts nothing
 */
export const wordRecognizer: Recognizer = {
  starts: words.starts,
  recognize: (text, at) => {
    const word = words.matchAt(text, at);
    return word === null ? null : { shape: 'word', from: at, to: at + word.length };
  },
};
