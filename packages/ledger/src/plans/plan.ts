import type { Decimal } from '@jiannuo/extraction';
import type { Day } from '../periods/day.ts';

/** A value that shall stand at the end of a day. */
export interface PlannedPoint {
  readonly on: Day;
  readonly value: Decimal;
}

/** 序时进度: the share of the time that has passed. */
export interface EvenPlan {
  readonly shape: 'even';
}

/** Last year's course: what had been reached, added up, at the end of each month of the goal's time. */
export interface SeasonalPlan {
  readonly shape: 'seasonal';
  /** One value a month, 1–60, not falling, the last above zero. */
  readonly cumulative: readonly Decimal[];
}

/** Nodes (节点): each value holds from its day to the next node; before the first, the base. */
export interface MilestonePlan {
  readonly shape: 'milestones';
  /** In order of days, 1–120. */
  readonly points: readonly PlannedPoint[];
}

/** Values an office sets itself, mostly at period ends; between them in equal daily steps, or held. */
export interface CustomPlan {
  readonly shape: 'custom';
  readonly between: 'linear' | 'step';
  /** In order of days, 1–120. */
  readonly points: readonly PlannedPoint[];
}

/** The course a goal shall take over its time (目标路径). */
export type Plan = EvenPlan | SeasonalPlan | MilestonePlan | CustomPlan;

/** The plan of a goal that has none of its own. */
export const evenPlan: EvenPlan = { shape: 'even' };

/** Most months of a seasonal plan. */
export const mostPlanMonths = 60;
/** Most points of a plan. */
export const mostPlanPoints = 120;
