import type { Decimal } from '@jiannuo/extraction';
import type { Goal } from './goal.ts';

/** For tests: an amount of the year 2026 that counts from nought. */
export function amount(value: string, facts: Partial<Goal> = {}): Goal {
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
  return amount(value, { measure: '地区生产总值增长', unit: '%', kind: 'rate', ...facts });
}

/** For tests: a level to reach from a base, or one to hold. */
export function level(base: string | null, value: string, facts: Partial<Goal> = {}): Goal {
  return amount(value, { kind: 'level', base: base as Decimal | null, ...facts });
}
