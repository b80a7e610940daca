import type { Item, PlanOfGoal } from '@jiannuo/contract';
import { readDecimal } from '../figures/decimal.ts';

type Plan = PlanOfGoal['plan'];
type Goal = Item['goals'][number];
export type PlanShape = Plan['shape'];

export const planShapes = [
  'even',
  'seasonal',
  'milestones',
  'custom',
] as const satisfies readonly PlanShape[];

/** A plan as a form holds it: what was typed for every shape is kept while another one is looked at. */
export interface PlanDraft {
  readonly shape: PlanShape;
  readonly between: 'linear' | 'step';
  /** What was reached last year by the end of each month. */
  readonly months: readonly string[];
  readonly points: readonly { readonly on: string; readonly value: string }[];
}

/** The time of a goal: the year its item is due in, up to that day. */
export function timeOf({ due, code }: Pick<Item, 'due' | 'code'>): { start: string; due: string } {
  const year = (due ?? code).slice(0, 4);
  return { start: `${year}-01-01`, due: due ?? `${year}-12-31` };
}

/** How many months the goal has. */
export const monthsOf = (item: Pick<Item, 'due' | 'code'>): number =>
  Number(timeOf(item).due.slice(5, 7));

/** The bound to be reached: of a range the nearer end. */
export const boundOf = ({ direction, value, valueTo }: Goal): string =>
  direction === 'down' ? (valueTo ?? value) : value;

/** The plan there is as a form; an even one offers the ends of the quarters to begin with. */
export function draftOf(plan: Plan, goal: Goal, item: Pick<Item, 'due' | 'code'>): PlanDraft {
  const count = monthsOf(item);
  const cumulative = plan.shape === 'seasonal' ? plan.cumulative : [];
  const isPointed = plan.shape === 'milestones' || plan.shape === 'custom';
  return {
    shape: plan.shape,
    between: plan.shape === 'custom' ? plan.between : 'linear',
    months: Array.from({ length: count }, (_, index) => cumulative[index] ?? ''),
    points: isPointed ? plan.points : offeredPoints(goal, item),
  };
}

function offeredPoints(goal: Goal, item: Pick<Item, 'due' | 'code'>): PlanDraft['points'] {
  const { due } = timeOf(item);
  const year = due.slice(0, 4);
  const ends = ['03-31', '06-30', '09-30'].map((end) => `${year}-${end}`);
  return [
    ...ends.filter((end) => end < due).map((on) => ({ on, value: '' })),
    { on: due, value: boundOf(goal) },
  ];
}

/** The plan a form says, its blank lines left out; null while something typed in it is no number or day. */
export function planOf({ shape, between, months, points }: PlanDraft): Plan | null {
  if (shape === 'even') return { shape };
  if (shape === 'seasonal') {
    const cumulative = months.map((typed) => readDecimal(typed));
    return cumulative.every((value) => value !== null) ? { shape, cumulative } : null;
  }
  const filled = points.filter(({ on, value }) => on !== '' || value.trim() !== '');
  const read = filled.map(({ on, value }) => ({ on, value: readDecimal(value) ?? '' }));
  if (read.some(({ on, value }) => on === '' || value === '')) return null;
  return shape === 'custom' ? { shape, between, points: read } : { shape, points: read };
}

/** Which of the figures typed is no number, by its place. */
export const isWrong = (typed: string): boolean =>
  typed.trim() !== '' && readDecimal(typed) === null;

/**
 * How much of an amount is planned by 30 June, in hundredths of it; null where the question does not
 * arise (a rate, a level, or a time that ends before). 双过半 asks for at least 50.
 */
export function halfYearShare(
  plan: Plan,
  goal: Goal,
  item: Pick<Item, 'due' | 'code'>,
): number | null {
  const { start, due } = timeOf(item);
  const mid = `${due.slice(0, 4)}-06-30`;
  if (goal.kind !== 'cumulative' || goal.direction !== 'up' || due <= mid) return null;
  const whole = Number(boundOf(goal));
  if (!(whole > 0)) return null;
  if (plan.shape === 'even') return (100 * 6) / monthsOf(item);
  if (plan.shape === 'seasonal') {
    const last = Number(plan.cumulative[plan.cumulative.length - 1] ?? 0);
    return last > 0 ? (100 * Number(plan.cumulative[5] ?? 0)) / last : null;
  }
  const base = Number(goal.base ?? 0);
  const before = [...plan.points].reverse().find(({ on }) => on <= mid) ?? {
    on: start,
    value: String(base),
  };
  const after = plan.points.find(({ on }) => on > mid);
  const holds = plan.shape === 'milestones' || plan.between === 'step';
  if (holds || after === undefined || before.on === mid)
    return (100 * Number(before.value)) / whole;
  const share = (daysAt(mid) - daysAt(before.on)) / (daysAt(after.on) - daysAt(before.on));
  const value = Number(before.value) + (Number(after.value) - Number(before.value)) * share;
  return (100 * value) / whole;
}

const daysAt = (day: string): number => Date.parse(day) / 86_400_000;
