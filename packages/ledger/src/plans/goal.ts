import type { Comparator, Decimal, Direction } from '@jiannuo/extraction';
import type { Day } from '../periods/day.ts';

/**
 * How a goal is compared: `cumulative` amounts grow over the year; a `rate` is a growth rate or a share
 * and compared as it is; a `level` is one to hold, to keep below, or to reach from a base.
 */
export type GoalKind = 'cumulative' | 'rate' | 'level';

/** What a row shall reach, and by when (目标). Figures are in `unit`, as printed. */
export interface Goal {
  readonly id: string;
  readonly measure: string;
  readonly comparator: Comparator;
  readonly value: Decimal;
  /** Upper end of a range, else null. */
  readonly valueTo: Decimal | null;
  readonly unit: string;
  /** `down`: the less the better. */
  readonly direction: Direction;
  readonly kind: GoalKind;
  /** The value at `start`, or null where nobody knows it. Cumulative amounts count from 0 then. */
  readonly base: Decimal | null;
  /** The first day that counts, as a rule 1 January. */
  readonly start: Day;
  /** The last day that counts. */
  readonly due: Day;
}

/** The bound to be reached: of a range the nearer end. */
export function requiredValue(goal: Pick<Goal, 'direction' | 'value' | 'valueTo'>): Decimal {
  return goal.direction === 'down' ? (goal.valueTo ?? goal.value) : goal.value;
}

/** True for a goal that must not be passed (控制在…以内): the less the better, and below its figure it is met. */
export function isCeiling(goal: Pick<Goal, 'kind' | 'direction'>): boolean {
  return goal.kind !== 'cumulative' && goal.direction === 'down';
}
