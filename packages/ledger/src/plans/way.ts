import type { Decimal } from '@jiannuo/extraction';
import { subtractDecimals, ZERO } from '../decimal/arithmetic.ts';
import { orderOf } from '../decimal/order.ts';
import { type Goal, requiredValue } from './goal.ts';
import { isMet } from './is-met.ts';

/** The way a goal has to go, in its unit. */
export interface Way {
  readonly base: Decimal;
  /** From base to goal, below zero on the way down. */
  readonly length: Decimal;
  /** True when the base is at or beyond the goal: there is nothing to share out. */
  readonly isEmpty: boolean;
}

/**
 * The way from base to goal, or null for goals compared as they are: rates, levels to hold, and levels
 * that nobody knows the base of or that their base already meets (不低于, 控制在…以内). Amounts without a
 * base count from 0.
 */
export function wayOf(goal: Goal): Way | null {
  if (goal.kind === 'rate' || goal.direction === 'hold') return null;
  if (goal.kind === 'level' && (goal.base === null || isMet(goal, goal.base))) return null;
  const base = goal.base ?? ZERO;
  const length = subtractDecimals(requiredValue(goal), base);
  const side = goal.direction === 'down' ? -1 : 1;
  return { base, length, isEmpty: orderOf(length, ZERO) * side <= 0 };
}
