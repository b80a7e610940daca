export {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  daysInMonth,
  isDay,
} from './day.ts';
export {
  isPeriod,
  type Period,
  type PeriodId,
  type PeriodLength,
  parsePeriod,
  periodId,
  periodParts,
} from './period.ts';
export {
  firstDay,
  lastDay,
  nextPeriod,
  periodAt,
  periodHas,
  periodsBetween,
  previousPeriod,
} from './period-days.ts';
export {
  type Language,
  printDay,
  printPeriod,
  printPeriodInYear,
  printSpan,
} from './print-period.ts';
export {
  type ReportingCase,
  type ReportingState,
  reportingState,
  type SentReport,
} from './reporting-state.ts';
export { dueDay, openDay, type Rhythm, rhythms } from './rhythm.ts';
export {
  addWorkingDays,
  type CalendarYear,
  type CountedDay,
  calendarOf,
  isWorkingDay,
  nearestWorkingDay,
  publishedCalendar,
  type WorkCalendar,
  type WorkingDay,
} from './working-days.ts';
