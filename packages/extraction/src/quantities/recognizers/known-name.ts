import { PhraseSet } from '../../phrase-set.ts';
import type { Recognizer } from '../candidate.ts';
import { NAMES_WITH_NUMERALS } from '../lexicon/names.ts';

const names = new PhraseSet(NAMES_WITH_NUMERALS);

/**
 * 解决好三农问题，办好双创活动
 *       ^^         ^^ a name that holds a numeral
 */
export const knownNameRecognizer: Recognizer = {
  starts: names.starts,
  recognize: (text, at) => {
    const name = names.matchAt(text, at);
    return name === null ? null : { shape: 'label', kind: 'name', from: at, to: at + name.length };
  },
};
