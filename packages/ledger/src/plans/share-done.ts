import type { Decimal } from '@jiannuo/extraction';
import { subtractDecimals } from '../decimal/arithmetic.ts';
import { inPercent, NONE, type Ratio, ratioOf, WHOLE } from '../decimal/ratio.ts';
import type { Goal } from './goal.ts';
import { isMet } from './is-met.ts';
import { wayOf } from './way.ts';

/**
 * The share of the way from base to goal that is done, exactly; below 0 when things got worse, above 1
 * when the goal is passed. Null where the goal has no share. Without a way to go it is whole or none.
 */
export function exactShareDone(goal: Goal, actual: Decimal): Ratio | null {
  const way = wayOf(goal);
  if (way === null) return null;
  if (way.isEmpty) return isMet(goal, actual) ? WHOLE : NONE;
  return ratioOf(subtractDecimals(actual, way.base), way.length);
}

/** The share done in percent with at most so many places: 22.37 of 118 is `19`. */
export function shareDone(goal: Goal, actual: Decimal, places = 1): Decimal | null {
  const share = exactShareDone(goal, actual);
  return share === null ? null : inPercent(share, places);
}
