import type { ReadClause } from '../clause.ts';
import { WARNING_VERBS } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';

const warning = new Set(WARNING_VERBS);
const averting = new Set(['防范', '遏制']);

/** 严格检修燃气管线，坚决防止带病运行: at the end a warning says what the action before it averts. */
export const warningFollows: Cue = ({ left, right, next }) =>
  next === null && left.class === 'action' && right.class === 'action' && warns(right) ? 1.2 : 0;

function warns({ text, head }: ReadClause): boolean {
  const verb = head.verbs[0] ?? '';
  return warning.has(verb) || (averting.has(verb) && text.endsWith('发生'));
}
