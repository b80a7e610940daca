import type { Decimal } from '@jiannuo/extraction';
import type { PeriodId } from '../periods/period.ts';
import type { Goal } from '../plans/goal.ts';
import type { LightInputs } from './inputs.ts';

/** For tests: an amount of the year 2026 that counts from nought. */
export function goal(value: string, facts: Partial<Goal> = {}): Goal {
  return {
    id: 'g',
    measure: '完成投资',
    comparator: '=',
    value: value as Decimal,
    valueTo: null,
    unit: '亿元',
    direction: 'up',
    kind: 'cumulative',
    base: null,
    start: '2026-01-01',
    due: '2026-12-31',
    ...facts,
  };
}

/** For tests: a growth rate of so many percent. */
export function rate(value: string, facts: Partial<Goal> = {}): Goal {
  return goal(value, { measure: '地区生产总值增长', unit: '%', kind: 'rate', ...facts });
}

/** For tests: a row looked at on the fifth day after May 2026, with a figure from the department. */
export function row(actual: string | null, facts: Partial<LightInputs> = {}): LightInputs {
  return {
    facet: 'progress',
    period: '2026-05' as PeriodId,
    day: '2026-06-05',
    figures: actual === null ? [] : [{ series: 'department', value: actual as Decimal }],
    reporting: actual === null ? 'late' : 'on-time',
    ...facts,
  };
}
