import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';
import { FRAME_ENDINGS, MANNER_OBJECTS, MANNER_VERBS } from '../lexicon/frames.ts';

const frameEndings = new PhraseSet(FRAME_ENDINGS);
const mannerObjects = new PhraseSet(MANNER_OBJECTS);
const mannerVerbs = new Set(MANNER_VERBS);

/**
 * A clause of manner, which goes with the clause after it.
 *
 *     聚焦群众急难愁盼，扩大普惠托育供给
 *     ^
 */
export function isFrame(clause: HeadedClause): boolean {
  const { text, head } = clause;
  if (frameEndings.matchBefore(text, text.length) !== null) return true;
  if (mannerVerbs.has(head.verbs[0] ?? '') && mannerObjects.matchBefore(text, text.length) !== null)
    return true;
  return head.before === 'frame' && head.verbs.length === 0;
}
