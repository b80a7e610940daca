import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';

const continuing = new PhraseSet(['以及', '并且', '就是要', '就是']);

/**
 * Has no verb of its own and goes on with the clause before it.
 *
 *     实施青年人才集聚计划，乡村工匠培育计划
 *                       ^
 */
export function isFragment(clause: HeadedClause): boolean {
  if (!clause.isFirst && continuing.lengthAt(clause.text, 0) > 0) return true;
  return clause.head.verbs.length === 0;
}
