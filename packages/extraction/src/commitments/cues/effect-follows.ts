import { PhraseSet } from '../../phrase-set.ts';
import type { ReadClause } from '../clause.ts';
import { EFFECT_VERBS, FURTHERING_VERBS } from '../lexicon/verbs.ts';
import { VISIONS } from '../lexicon/visions.ts';
import type { Cue } from './cue.ts';

const effects = new Set(EFFECT_VERBS);
const furthering = new Set(FURTHERING_VERBS);
const visions = new PhraseSet(VISIONS);

/** 完善冷链体系，降低流通成本 : late in a sentence a verb of effect tells what the action is for. */
export const effectFollows: Cue = ({ left, right, next }) => {
  if (right.class !== 'action' || left.class === 'frame') return 0;
  const isLate =
    next === null || next.class === 'result' || next.class === 'sequel' || isEffect(next);
  const isEffectVerb = effects.has(right.head.verbs[0] ?? '');
  if (left.class === 'target') return isEffectVerb && isLate ? 1 : 0;
  if (isEffectVerb) return isLate ? 2 : 1;
  if (furthering.has(right.head.verbs[0] ?? '')) return isLate ? 1.2 : 0;
  return hasVision(right) && isLate ? 1.2 : 0;
};

function isEffect(clause: ReadClause): boolean {
  return effects.has(clause.head.verbs[0] ?? '');
}

/** True when the clause's object is what the place wants to become. */
function hasVision(clause: ReadClause): boolean {
  const { text } = clause;
  const end = text.endsWith('建设') ? text.length - 2 : text.length;
  return visions.matchBefore(text, end) !== null;
}
