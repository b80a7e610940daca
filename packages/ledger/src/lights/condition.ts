import type { Light } from '../light.ts';
import type { ReportingState } from '../periods/reporting-state.ts';
import type { Bounds } from './bounds.ts';

/** Which due day is meant: the row's, or the earliest of its milestones that is not done. */
export type DueOf = 'row' | 'milestone';

/** The figure is so many points behind the plan; below zero ahead of it. */
export interface BehindCondition {
  readonly kind: 'behind';
  readonly points: Bounds;
}

/** The figure is so many percent of what is planned by now; for ceilings, the ceiling of the figure. */
export interface RatioCondition {
  readonly kind: 'ratio';
  readonly percent: Bounds;
}

/** So many percent of the whole way are done. */
export interface ShareCondition {
  readonly kind: 'share';
  readonly percent: Bounds;
}

/** So many percent of the whole way are planned by now. */
export interface PlannedCondition {
  readonly kind: 'planned';
  readonly percent: Bounds;
}

/** The figure is so far from what is asked now, in the goal's unit; below zero beyond it. */
export interface GapCondition {
  readonly kind: 'gap';
  readonly points: Bounds;
}

/** Not done, and due in so many days, 0 today. */
export interface DueCondition {
  readonly kind: 'due';
  readonly of: DueOf;
  readonly days: Bounds;
}

/** Not done, and past its due day by so much; one month after 31 January is 28 February. */
export interface OverdueCondition {
  readonly kind: 'overdue';
  readonly of: DueOf;
  readonly unit: 'day' | 'month';
  /** Whole numbers. */
  readonly by: Bounds;
}

/** Each of so many periods just before had one of these lights. */
export interface ConsecutiveCondition {
  readonly kind: 'consecutive';
  readonly lights: readonly Light[];
  /** 1–36, this period not counted. */
  readonly before: number;
}

/** Among the last so many places of a ranking. */
export interface RankCondition {
  readonly kind: 'rank';
  /** 1–1000. */
  readonly last: number;
}

/** Done, at any time, or before or after its due day. */
export interface DoneCondition {
  readonly kind: 'done';
  readonly when: 'ever' | 'early' | 'late';
}

/** The report of the period is in one of these states. */
export interface ReportingCondition {
  readonly kind: 'reporting';
  readonly states: readonly ReportingState[];
}

/** The period had one of these lights before, and is looked at again. */
export interface MadeGoodCondition {
  readonly kind: 'made-good';
  readonly was: readonly Light[];
}

/**
 * `met`: the figure meets the goal itself; `ended`: the goal's time is over with this period; `no-figure`:
 * nobody gave one; `no-plan`: nothing can be expected yet; `manual`: a person set the light.
 */
export interface PlainCondition {
  readonly kind: 'met' | 'ended' | 'no-figure' | 'no-plan' | 'manual' | 'otherwise';
}

/** A condition that is looked at by itself. */
export type Leaf =
  | BehindCondition
  | RatioCondition
  | ShareCondition
  | PlannedCondition
  | GapCondition
  | DueCondition
  | OverdueCondition
  | ConsecutiveCondition
  | RankCondition
  | DoneCondition
  | ReportingCondition
  | MadeGoodCondition
  | PlainCondition;

/** All of some conditions, or any of them; 1–8 of them, at most 3 deep. */
export interface GroupCondition {
  readonly kind: 'all' | 'any';
  readonly of: readonly Condition[];
}

/** When a rule holds. What cannot be reckoned for want of a figure does not hold. */
export type Condition = Leaf | GroupCondition;

/** True for conditions made of others. */
export function isGroup(condition: Condition): condition is GroupCondition {
  return condition.kind === 'all' || condition.kind === 'any';
}
