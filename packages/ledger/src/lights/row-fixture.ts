import type { Decimal } from '@jiannuo/extraction';
import type { PeriodId } from '../periods/period.ts';
import type { LightInputs } from './inputs.ts';

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
