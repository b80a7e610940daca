import { PhraseSet } from '../../phrase-set.ts';
import type { ReadClause } from '../clause.ts';
import { hasOwnDuty } from '../has-own-duty.ts';
import { EFFECT_VERBS, FURTHERING_VERBS, STATE_VERBS } from '../lexicon/verbs.ts';
import { VISIONS } from '../lexicon/visions.ts';
import type { Cue } from './cue.ts';

const effects = new Set(EFFECT_VERBS);
const furthering = new Set(FURTHERING_VERBS);
const states = new Set(STATE_VERBS);
/** 促进畜牧业高质量发展: a trade that is to grow is work of its own. */
const TRADE_GROWS = /(?:业|经济|贸易|市场).*(?:发展|成长|壮大|增长|转型)$/u;
const visions = new PhraseSet(VISIONS);

/** 完善冷链体系，降低流通成本 : late in a sentence a verb of effect tells what the action is for. */
export const effectFollows: Cue = ({ left, right, next }) => {
  if (right.class !== 'action' || left.class === 'frame') return 0;
  if (right.head.before === 'subject' && hasOwnDuty(right)) return 0;
  const isLate =
    next === null || next.class === 'result' || next.class === 'sequel' || isEffect(next);
  const isEffectVerb = isEffect(right);
  if (left.class === 'target') return isEffectVerb && isLate ? 1 : 0;
  if (isEffectVerb) return effect(right, isLate);
  if (furthering.has(right.head.verbs[0] ?? '')) return isLate ? furtherance(right) : 0;
  return hasVision(right) && isLate ? 1.2 : 0;
};

function effect({ text, head }: ReadClause, isLate: boolean): number {
  const verb = head.verbs[0] ?? '';
  if (verb === '促进' && TRADE_GROWS.test(text)) return 0.2;
  if (isLate) return 2;
  return states.has(verb) ? 1.2 : 1;
}

/** 提高馆藏利用率 measures what the action before it does; 推动书店连锁经营 is more often work of its own. */
function furtherance(clause: ReadClause): number {
  return /(?:率|质量|实效|效益|成本)$/u.test(clause.text) ? 1.2 : 0.6;
}

function isEffect(clause: ReadClause): boolean {
  const verb = clause.head.verbs[0] ?? '';
  return effects.has(verb) && !furthering.has(verb);
}

/** True when the clause's object is what the place wants to become. */
function hasVision(clause: ReadClause): boolean {
  const { text } = clause;
  const end = text.endsWith('建设') ? text.length - 2 : text.length;
  const firstEnd = text.indexOf('、');
  return (
    visions.matchBefore(text, end) !== null ||
    (firstEnd > 0 && visions.matchBefore(text, firstEnd) !== null)
  );
}
