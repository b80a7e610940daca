import type { Decimal } from '@jiannuo/extraction';
import { subtractDecimals, ZERO } from '../decimal/arithmetic.ts';
import {
  inPercent,
  NONE,
  type Ratio,
  ratioBy,
  ratioLess,
  ratioOf,
  ratioPlus,
  ratioTimes,
  rounded,
  WHOLE,
  wholeBelow,
} from '../decimal/ratio.ts';
import { addDays, type Day } from '../periods/day.ts';
import type { PeriodId } from '../periods/period.ts';
import { lastDay } from '../periods/period-days.ts';
import { type Goal, requiredValue } from './goal.ts';
import { countingUnits } from './lexicon/counting-units.ts';
import type { CustomPlan, MilestonePlan, Plan, PlannedPoint, SeasonalPlan } from './plan.ts';
import { between, monthsElapsed, timeShare } from './time-share.ts';
import { type Way, wayOf } from './way.ts';

const ONE = '1' as Decimal;

/** What should stand at a day, exactly. */
export interface ExactPlanned {
  /** In the goal's unit. */
  readonly value: Ratio;
  /** Of the way from base to goal; null where the goal has no share. */
  readonly share: Ratio | null;
}

/** What should stand at a day, rounded for people. */
export interface Planned {
  readonly value: Decimal;
  /** Percent of the way from base to goal; null where the goal has no share. */
  readonly sharePercent: Decimal | null;
}

/** Places after the point, 0–10. */
export interface PlannedPlaces {
  readonly value: number;
  readonly share: number;
}

const usualPlaces: PlannedPlaces = { value: 2, share: 1 };

/**
 * What a goal should have reached at the end of a day or period: even plan, five months of twelve: 41.7 %.
 * Null where no figure can be expected yet: a level to reach by its due day whose base nobody knows.
 */
export function plannedAt(
  goal: Goal,
  plan: Plan,
  at: Day | PeriodId,
  places: PlannedPlaces = usualPlaces,
): Planned | null {
  const planned = exactPlanned(goal, plan, dayOf(at));
  if (planned === null) return null;
  return {
    value: rounded(planned.value, places.value),
    sharePercent: planned.share === null ? null : inPercent(planned.share, places.share),
  };
}

/** `plannedAt` without rounding. */
export function exactPlanned(goal: Goal, plan: Plan, day: Day): ExactPlanned | null {
  const way = wayOf(goal);
  if (way === null) return compared(goal, plan, day);
  if (plan.shape === 'milestones' || plan.shape === 'custom') {
    const value = pointValue(goal, plan, day, exact(way.base)) ?? exact(way.base);
    return { value, share: shareOf(goal, way, value, day) };
  }
  const share = plan.shape === 'even' ? timeShare(goal, day) : seasonalShare(goal, plan, day);
  const value = ratioPlus(exact(way.base), ratioTimes(exact(way.length), share));
  if (!comesInWholes(goal)) return { value, share };
  // 新建2所: nobody can be asked for half a school in March.
  const whole = wholeBelow(value);
  return { value: whole, share: shareOf(goal, way, whole, day) };
}

/** True for a count of things that come one by one, going up. */
function comesInWholes({ kind, unit, value, base, direction }: Goal): boolean {
  const isWhole = !value.includes('.') && base?.includes('.') !== true;
  return kind === 'cumulative' && direction === 'up' && isWhole && countingUnits.has(unit);
}

/** Goals compared as they are: the goal itself all the time, unless the plan sets other values. */
function compared(goal: Goal, plan: Plan, day: Day): ExactPlanned | null {
  if (plan.shape === 'milestones' || plan.shape === 'custom') {
    const value = pointValue(goal, plan, day, null);
    return value === null ? null : { value, share: null };
  }
  if (isForItsDueDay(goal) && day < goal.due) return null;
  return { value: exact(requiredValue(goal)), share: null };
}

/** A level to reach by its due day from a base nobody knows (达到60万户): before, any figure may be in order. */
function isForItsDueDay({ kind, direction, comparator, base }: Goal): boolean {
  const isFloor = comparator === '≥' || comparator === '>';
  return kind === 'level' && direction === 'up' && base === null && !isFloor;
}

function seasonalShare(goal: Goal, plan: SeasonalPlan, day: Day): Ratio {
  if (day >= goal.due) return WHOLE;
  if (day < goal.start) return NONE;
  const months = monthsElapsed(goal.start, day);
  const done = Number(months.over / months.under);
  const before = done === 0 ? ZERO : (plan.cumulative[done - 1] ?? ZERO);
  const all = plan.cumulative.at(-1) ?? ONE;
  const rise = subtractDecimals(plan.cumulative[done] ?? before, before);
  const inMonth = ratioLess(months, { over: BigInt(done), under: 1n });
  return ratioPlus(ratioOf(before, all), ratioTimes(ratioOf(rise, all), inMonth));
}

/** The value a plan of points sets for a day; `before` stands at the start, null when nothing is asked yet. */
function pointValue(
  goal: Goal,
  plan: MilestonePlan | CustomPlan,
  day: Day,
  before: Ratio | null,
): Ratio | null {
  const index = plan.points.findLastIndex(({ on }) => on <= day);
  const last = plan.points[index];
  const next = plan.points[index + 1];
  const isLinear = plan.shape === 'custom' && plan.between === 'linear';
  if (!isLinear || next === undefined) return last === undefined ? before : exact(last.value);
  if (last !== undefined) return between(atPoint(last), atPoint(next), day);
  const from = addDays(goal.start, -1);
  if (before === null || day < from) return before;
  return between({ on: from, value: before }, atPoint(next), day);
}

/** Without a way to go all of it is due at the end, nothing before. */
function shareOf(goal: Goal, way: Way, value: Ratio, day: Day): Ratio {
  if (way.isEmpty) return day >= goal.due ? WHOLE : NONE;
  return ratioBy(ratioLess(value, exact(way.base)), exact(way.length));
}

function atPoint({ on, value }: PlannedPoint): { on: Day; value: Ratio } {
  return { on, value: exact(value) };
}

function exact(value: Decimal): Ratio {
  return ratioOf(value, ONE);
}

/** Days are the only ids of ten characters. */
function dayOf(at: Day | PeriodId): Day {
  return at.length === 10 ? at : lastDay(at as PeriodId);
}
