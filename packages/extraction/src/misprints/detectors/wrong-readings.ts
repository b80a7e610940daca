import { PhraseIndex } from '../../leads/phrase-index.ts';
import { wrongReadings } from '../lexicon/wrong-readings.ts';
import type { Suspicion } from '../suspicion.ts';

const index = new PhraseIndex(new Map(wrongReadings.map(({ wrong, right }) => [wrong, right])));

/** Finds readings that are wrong wherever they stand: 布署 for 部署. */
export function findWrongReadings(text: string): readonly Suspicion[] {
  return index.find(text).map(({ from, to, value: right }): Suspicion => {
    return {
      code: 'suspect-wrong-word',
      from,
      to,
      message: `“${text.slice(from, to)}”疑为“${right}”之误`,
      suggestion: right,
    };
  });
}
