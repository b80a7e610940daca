import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';
import { RESULT_MANNERS } from '../lexicon/results.ts';

const manners = new PhraseSet(RESULT_MANNERS);

/**
 * Opens with an adverb of striving, which marks what comes of the clause before.
 *
 *     健全评估机制，切实提高资金效益
 *                 ^
 */
export function isResult(clause: HeadedClause): boolean {
  if (clause.isFirst) return false;
  return clause.head.before === 'nothing' && manners.lengthAt(clause.text, 0) > 0;
}
