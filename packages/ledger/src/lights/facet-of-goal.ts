import { type Goal, isCeiling } from '../plans/goal.ts';
import { wayOf } from '../plans/way.ts';
import type { Facet } from './rule-set.ts';

/**
 * The facet a goal's figure is lit in: ceilings, what has a way to go by its share, and what is compared
 * as it is. A ceiling may be met today and passed tomorrow, so it is never lit as an amount.
 */
export function facetOfGoal(goal: Goal): Facet {
  if (isCeiling(goal)) return 'ceiling';
  return wayOf(goal) === null ? 'growth' : 'progress';
}
