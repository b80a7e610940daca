import type { Light } from '../../../light.ts';
import type { PeriodLength } from '../../../periods/period.ts';
import type { ReportingState } from '../../../periods/reporting-state.ts';
import type { DueOf } from '../../condition.ts';
import { lightNames } from '../phrases.ts';

/** What states of a report are called. */
export const reportingNames: Readonly<Record<ReportingState, string>> = {
  'not-due': 'not due',
  due: 'due',
  late: 'overdue',
  'on-time': 'in time',
  'reported-late': 'late',
  empty: 'empty',
};

/** What periods are counted in. */
export const lengthNames: Readonly<Record<PeriodLength, string>> = {
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
};

/** A light by its name. */
export function name(light: Light): string {
  return lightNames[light].en;
}

/** One of several lights. */
export function anyOf(lights: readonly Light[]): string {
  return lights.map(name).join(' or ');
}

/** What differences are counted in. */
export function pointsOf(unit: string): string {
  return unit === '%' ? 'points' : unit;
}

/** A due day by its name. */
export function dueName(of: DueOf): string {
  return of === 'row' ? 'row' : 'milestone';
}

/** A number of things. */
export function count(number: string | null, noun: string): string {
  return number === '1' ? `1 ${noun}` : `${number} ${noun}s`;
}
