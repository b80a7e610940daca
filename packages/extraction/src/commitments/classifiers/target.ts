import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';
import { TARGET_CONDITIONS } from '../lexicon/target-conditions.ts';

const conditions = new PhraseSet(TARGET_CONDITIONS);

/** 使排放量继续下降: what comes of the clause before. */
const CAUSES = /^[使让]/u;

/**
 * Says what a measure shall do, with a figure or with a condition in its place.
 *
 *     居民收入增长与经济增长同步
 *                       ^
 */
export function isTarget(clause: HeadedClause): boolean {
  if (clause.targets.length > 0) return true;
  if (clause.head.before !== 'subject' || CAUSES.test(clause.text)) return false;
  return conditions.isIn(clause.text);
}
