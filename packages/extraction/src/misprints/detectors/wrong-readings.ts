import { PhraseIndex } from '../../phrase-index.ts';
import { wrongReadings } from '../lexicon/wrong-readings.ts';
import type { Suspicion } from '../suspicion.ts';

const index = new PhraseIndex(wrongReadings.map(({ wrong }) => wrong));

/** Finds readings that are wrong wherever they stand: 布署 for 部署. */
export function findWrongReadings(text: string): readonly Suspicion[] {
  const { froms, tos, phrases } = index.find(text);
  return phrases.map((phrase, at): Suspicion => {
    const { wrong, right } = wrongReadings[phrase] ?? { wrong: '', right: '' };
    return {
      code: 'suspect-wrong-word',
      from: froms[at] ?? 0,
      to: tos[at] ?? 0,
      message: `“${wrong}”疑为“${right}”之误`,
      suggestion: right,
    };
  });
}
