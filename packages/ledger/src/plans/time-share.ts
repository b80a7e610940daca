import type { Decimal } from '@jiannuo/extraction';
import {
  NONE,
  type Ratio,
  ratioBy,
  ratioLess,
  ratioOf,
  ratioPlus,
  WHOLE,
} from '../decimal/ratio.ts';
import { type Day, dayOfMonth, daysBetween, daysInMonth, monthOf, yearOf } from '../periods/day.ts';
import type { Goal } from './goal.ts';

/** The time from the first day to the end of a day, in months of whatever length: January alone is 1. */
export function monthsElapsed(start: Day, day: Day): Ratio {
  const isFirst = dayOfMonth(start) === 1;
  if (isFirst && dayOfMonth(day) === daysInMonth(yearOf(day), monthOf(day))) {
    return { over: BigInt(monthNumber(day) + 1 - monthNumber(start)), under: 1n };
  }
  return ratioLess(endOf(day), startOf(start));
}

/** The share of the goal's time that has passed at the end of a day: 0 before its start, 1 from `due` on. */
export function timeShare(goal: Pick<Goal, 'start' | 'due'>, day: Day): Ratio {
  if (day >= goal.due) return WHOLE;
  if (day < goal.start) return NONE;
  return ratioBy(monthsElapsed(goal.start, day), monthsElapsed(goal.start, goal.due));
}

/** Between two values in equal daily steps: the value at the end of `day`, which lies from `from` to `to`. */
export function between(
  from: { readonly on: Day; readonly value: Ratio },
  to: { readonly on: Day; readonly value: Ratio },
  day: Day,
): Ratio {
  const days = ratioOf(whole(daysBetween(from.on, day)), whole(daysBetween(from.on, to.on)));
  const rise = ratioLess(to.value, from.value);
  return ratioPlus(from.value, { over: rise.over * days.over, under: rise.under * days.under });
}

function whole(value: number): Decimal {
  return String(value) as Decimal;
}

function monthNumber(day: Day): number {
  return yearOf(day) * 12 + monthOf(day);
}

/** Months from the year 0 to the end of a day. */
function endOf(day: Day): Ratio {
  return partOfMonth(day, dayOfMonth(day));
}

function startOf(day: Day): Ratio {
  return partOfMonth(day, dayOfMonth(day) - 1);
}

function partOfMonth(day: Day, days: number): Ratio {
  const length = BigInt(daysInMonth(yearOf(day), monthOf(day)));
  return { over: BigInt(monthNumber(day)) * length + BigInt(days), under: length };
}
