import { PhraseSet } from '../../phrase-set.ts';
import type { HeadedClause } from '../clause.ts';
import { hasOwnDuty } from '../has-own-duty.ts';
import { knownVerbs } from '../known-verbs.ts';
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
  if (head.before === 'frame' && head.verbs.length === 0) return !bindsAbout(clause);
  return isPurpose(clause);
}

/** 对占道摊位要依法处理: about whom or what somebody must do it. */
function bindsAbout(clause: HeadedClause): boolean {
  return clause.text.startsWith('对') && hasOwnDuty(clause);
}

/** 为减轻船家负担，…: a verb right after 为 at a sentence's head says what for; 为老人提供… says for whom. */
function isPurpose({ text, isFirst }: HeadedClause): boolean {
  return isFirst && text.startsWith('为') && knownVerbs.lengthAt(text, 1) > 0;
}
