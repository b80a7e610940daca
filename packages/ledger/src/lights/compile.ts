import type { Decimal } from '@jiannuo/extraction';
import { addDays, addMonths, daysBetween } from '../periods/day.ts';
import { previousPeriod } from '../periods/period-days.ts';
import { type Bounds, isWithin } from './bounds.ts';
import {
  type Condition,
  type ConsecutiveCondition,
  type DoneCondition,
  type DueCondition,
  isGroup,
  type Leaf,
  type OverdueCondition,
} from './condition.ts';
import type { Facts } from './facts.ts';

/** A condition made ready to be asked of many rows. */
export type Test = (facts: Facts) => boolean;

/** Makes a condition ready. What cannot be reckoned does not hold. */
export function compile(condition: Condition): Test {
  if (!isGroup(condition)) return compileLeaf(condition);
  const tests = condition.of.map(compile);
  return condition.kind === 'all'
    ? (facts) => tests.every((test) => test(facts))
    : (facts) => tests.some((test) => test(facts));
}

function compileLeaf(leaf: Leaf): Test {
  switch (leaf.kind) {
    case 'behind':
      return measuring(leaf.points, (facts) => facts.behind);
    case 'gap':
      return measuring(leaf.points, (facts) => facts.gap);
    case 'ratio':
      return measuring(leaf.percent, (facts) => facts.ratio);
    case 'share':
      return measuring(leaf.percent, (facts) => facts.doneShare);
    case 'planned':
      return measuring(leaf.percent, (facts) => facts.plannedShare);
    case 'due':
      return measuring(leaf.days, (facts) => daysToDue(leaf, facts));
    case 'overdue':
      return (facts) => isOverdue(leaf, facts);
    case 'consecutive':
      return (facts) => isRun(leaf, facts);
    case 'rank':
      return ({ inputs: { rank } }) => !isNone(rank) && rank.place > rank.of - leaf.last;
    case 'done':
      return (facts) => isDone(leaf, facts);
    case 'reporting':
      return ({ inputs: { reporting } }) => !isNone(reporting) && leaf.states.includes(reporting);
    case 'made-good':
      return ({ inputs: { firstLight } }) => !isNone(firstLight) && leaf.was.includes(firstLight);
    case 'met':
      return (facts) => facts.isMet;
    case 'ended':
      return (facts) => facts.hasEnded;
    case 'no-figure':
      return (facts) => facts.figure === null;
    case 'no-plan':
      return (facts) => facts.planned === null;
    case 'manual':
      return ({ inputs: { manual } }) => !isNone(manual);
    case 'otherwise':
      return () => true;
  }
}

/** Days until it is due, 0 today; null when it is done, past or has no due day. */
export function daysToDue({ of }: DueCondition, facts: Facts): Decimal | null {
  const due = facts.openDue(of);
  if (due === null || due < facts.inputs.day) return null;
  return whole(daysBetween(facts.inputs.day, due));
}

/** Days past its due day; null when it is done, not past or has no due day. */
export function daysOverdue({ of }: OverdueCondition, facts: Facts): Decimal | null {
  const due = facts.openDue(of);
  if (due === null || due >= facts.inputs.day) return null;
  return whole(daysBetween(due, facts.inputs.day));
}

function isOverdue({ of, unit, by }: OverdueCondition, facts: Facts): boolean {
  const due = facts.openDue(of);
  const { day } = facts.inputs;
  if (due === null || day <= due) return false;
  const after = (count: Decimal) =>
    unit === 'day' ? addDays(due, Number(count)) : addMonths(due, Number(count));
  if (by.from !== undefined) {
    const from = after(by.from);
    if (by.fromOpen === true ? day <= from : day < from) return false;
  }
  if (by.to === undefined) return true;
  const to = after(by.to);
  return by.toOpen === true ? day < to : day <= to;
}

function isRun({ lights, before }: ConsecutiveCondition, { inputs }: Facts): boolean {
  const past = inputs.pastLights ?? [];
  if (past.length < before) return false;
  let period = inputs.period;
  for (let left = before; left > 0; left -= 1) {
    period = previousPeriod(period);
    const light = past.find((one) => one.period === period)?.light;
    if (light === undefined || !lights.includes(light)) return false;
  }
  return true;
}

function isDone({ when }: DoneCondition, facts: Facts): boolean {
  const { doneOn } = facts;
  if (doneOn === null || when === 'ever') return doneOn !== null;
  const due = facts.due('row');
  if (due === null) return false;
  return when === 'late' ? doneOn > due : doneOn < due;
}

function measuring(bounds: Bounds, measure: (facts: Facts) => Decimal | null): Test {
  return (facts) => {
    const measured = measure(facts);
    return measured !== null && isWithin(bounds, measured);
  };
}

function whole(value: number): Decimal {
  return String(value) as Decimal;
}

function isNone(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}
