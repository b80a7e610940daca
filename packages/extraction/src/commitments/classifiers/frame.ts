import type { HeadedClause } from '../clause.ts';
import { FRAME_ENDINGS } from '../lexicon/frames.ts';

/**
 * A clause of manner, which goes with the clause after it.
 *
 *     聚焦群众急难愁盼，扩大普惠托育供给
 *     ^
 */
export function isFrame(clause: HeadedClause): boolean {
  if (FRAME_ENDINGS.some((ending) => clause.text.endsWith(ending))) return true;
  return clause.head.before === 'frame' && clause.head.verbs.length === 0;
}
