import type { Recognizer } from '../candidate.ts';
import { NAMES_WITH_NUMERALS } from '../lexicon/names.ts';
import { phraseTable } from '../lexicon/phrase-table.ts';

const names = phraseTable(NAMES_WITH_NUMERALS);

/**
 * 解决好三农问题，办好双创活动
 *       ^^         ^^ a name that holds a numeral
 */
export const knownNameRecognizer: Recognizer = {
  starts: names.starts,
  recognize: (text, at) => {
    const name = names.at(text, at);
    return name === null ? null : { shape: 'label', kind: 'name', from: at, to: at + name.length };
  },
};
