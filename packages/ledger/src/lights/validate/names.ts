import type { Light } from '../../light.ts';
import type { ReportingState } from '../../periods/reporting-state.ts';
import type { Facet, FigureSeries, ProgressWord } from '../rule-set.ts';

/** Every light. */
export const lights: readonly Light[] = ['blue', 'green', 'yellow', 'red', 'hollow', 'grey'];

/** Every facet. */
export const facets: readonly Facet[] = [
  'progress',
  'growth',
  'ceiling',
  'deadline',
  'start',
  'money',
  'registration',
  'reporting',
];

/** Every series of figures. */
export const figureSeries: readonly FigureSeries[] = ['statistics', 'office', 'department'];

/** The five words offices count. */
export const progressWords: readonly ProgressWord[] = ['done', 'ahead', 'on', 'behind', 'other'];

/** Every state of a report. */
export const reportingStates: readonly ReportingState[] = [
  'not-due',
  'due',
  'late',
  'on-time',
  'reported-late',
  'empty',
];
