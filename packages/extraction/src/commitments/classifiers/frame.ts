import type { HeadedClause } from '../clause.ts';
import { FRAME_ENDINGS, MANNER_OBJECTS, MANNER_VERBS } from '../lexicon/frames.ts';

const mannerVerbs = new Set(MANNER_VERBS);

/**
 * A clause of manner, which goes with the clause after it.
 *
 *     聚焦群众急难愁盼，扩大普惠托育供给
 *     ^
 */
export function isFrame(clause: HeadedClause): boolean {
  const { text, head } = clause;
  if (FRAME_ENDINGS.some((ending) => text.endsWith(ending))) return true;
  if (mannerVerbs.has(head.verbs[0] ?? '') && MANNER_OBJECTS.some((end) => text.endsWith(end))) {
    return true;
  }
  return head.before === 'frame' && head.verbs.length === 0;
}
