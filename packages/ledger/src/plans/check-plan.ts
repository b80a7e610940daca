import type { Decimal } from '@jiannuo/extraction';
import { ZERO } from '../decimal/arithmetic.ts';
import { orderOf } from '../decimal/order.ts';
import { addDays, isDay } from '../periods/day.ts';
import { type Goal, requiredValue } from './goal.ts';
import {
  type CustomPlan,
  type MilestonePlan,
  mostPlanMonths,
  mostPlanPoints,
  type Plan,
  type PlannedPoint,
  type SeasonalPlan,
} from './plan.ts';
import { monthsElapsed } from './time-share.ts';
import { wayOf } from './way.ts';

/** What is wrong with a plan; the words people read for each code live in the contract. */
export type PlanFaultCode =
  | 'plan-time-empty'
  | 'plan-points-none'
  | 'plan-points-too-many'
  | 'plan-day-invalid'
  | 'plan-day-outside'
  | 'plan-days-unordered'
  | 'plan-turns-back'
  | 'plan-misses-goal'
  | 'plan-months-wrong'
  | 'plan-months-empty';

/** One fault. `details` are plain values for the message and for programs. */
export interface PlanFault {
  readonly code: PlanFaultCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Everything wrong with a goal's plan; none when it can be followed. Never throws. */
export function checkPlan(goal: Goal, plan: Plan): PlanFault[] {
  if (!isDay(goal.start) || !isDay(goal.due) || goal.due < goal.start) {
    return [fault('plan-time-empty', { start: goal.start, due: goal.due })];
  }
  if (plan.shape === 'even') return [];
  return plan.shape === 'seasonal' ? monthFaults(goal, plan) : pointFaults(goal, plan);
}

function monthFaults(goal: Goal, { cumulative }: SeasonalPlan): PlanFault[] {
  const elapsed = monthsElapsed(goal.start, goal.due);
  const months = Number((elapsed.over + elapsed.under - 1n) / elapsed.under);
  if (cumulative.length !== months || months > mostPlanMonths) {
    return [fault('plan-months-wrong', { given: cumulative.length, needed: months })];
  }
  const falls = cumulative.flatMap((value, index) => {
    const before = cumulative[index - 1] ?? ZERO;
    if (orderOf(value, before) >= 0) return [];
    return [fault('plan-turns-back', { at: index + 1, value, before })];
  });
  const isEmpty = orderOf(cumulative.at(-1) ?? ZERO, ZERO) <= 0;
  return isEmpty ? [...falls, fault('plan-months-empty', {})] : falls;
}

function pointFaults(goal: Goal, { points }: MilestonePlan | CustomPlan): PlanFault[] {
  if (points.length === 0) return [fault('plan-points-none', {})];
  if (points.length > mostPlanPoints) {
    return [fault('plan-points-too-many', { given: points.length, most: mostPlanPoints })];
  }
  const invalid = points.filter(({ on }) => !isDay(on));
  if (invalid.length > 0) return invalid.map(({ on }) => fault('plan-day-invalid', { on }));
  return [...dayFaults(goal, points), ...turns(goal, points), ...endFaults(goal, points)];
}

function dayFaults(goal: Goal, points: readonly PlannedPoint[]): PlanFault[] {
  return points.flatMap(({ on }, index) => {
    if (on < addDays(goal.start, -1) || on > goal.due) {
      return [fault('plan-day-outside', { on, start: goal.start, due: goal.due })];
    }
    const before = points[index - 1]?.on;
    if (before === undefined || on > before) return [];
    return [fault('plan-days-unordered', { on, before })];
  });
}

/** An amount never shrinks, and a level never moves away from its goal. Rates and ceilings may. */
function turns(goal: Goal, points: readonly PlannedPoint[]): PlanFault[] {
  const way = wayOf(goal);
  if (way === null) return [];
  const side = goal.direction === 'down' ? -1 : 1;
  return points.flatMap(({ on, value }, index) => {
    const before: Decimal = points[index - 1]?.value ?? way.base;
    if (orderOf(value, before) * side >= 0) return [];
    return [fault('plan-turns-back', { at: on, value, before })];
  });
}

function endFaults(goal: Goal, points: readonly PlannedPoint[]): PlanFault[] {
  const last = points.at(-1);
  const required = requiredValue(goal);
  if (last === undefined || (last.on === goal.due && orderOf(last.value, required) === 0))
    return [];
  const { on, value } = last;
  return [fault('plan-misses-goal', { on, value, due: goal.due, required })];
}

function fault(code: PlanFaultCode, details: PlanFault['details']): PlanFault {
  return { code, details };
}
