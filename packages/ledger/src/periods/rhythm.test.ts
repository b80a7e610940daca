import { describe, expect, it } from 'vitest';
import type { PeriodId } from './period.ts';
import { type ReportingCase, type ReportingState, reportingState } from './reporting-state.ts';
import { dueDay, type Rhythm, rhythms } from './rhythm.ts';
import { publishedCalendar } from './working-days.ts';

const due = (rhythm: Rhythm, period: string) =>
  dueDay(rhythm, period as PeriodId, publishedCalendar).day;

describe('dueDay', () => {
  it.each([
    ['monthly by the 28th', rhythms.monthly28, '2026-05', '2026-05-28'],
    ['monthly by the 5th of the next month', rhythms.monthly5, '2026-12', '2027-01-05'],
    ['quarterly by the 10th', rhythms.quarterly10, '2026-Q1', '2026-04-10'],
    ['quarterly by the 20th, over the year', rhythms.quarterly20, '2026-Q4', '2027-01-20'],
    ['half-yearly by the 10th', rhythms.halfYearly10, '2026-H1', '2026-07-10'],
    ['yearly by the 10th', rhythms.yearly10, '2026', '2027-01-10'],
  ])('%s', (_, rhythm, period, day) => {
    expect(due(rhythm, period)).toBe(day);
  });

  it('takes the last day of a month that is too short', () => {
    const lastDay: Rhythm = { ...rhythms.monthly28, day: 31 };
    expect(due(lastDay, '2026-02')).toBe('2026-02-28');
    expect(due(lastDay, '2024-02')).toBe('2024-02-29');
    expect(due(lastDay, '2026-04')).toBe('2026-04-30');
  });

  it('moves off days that are not worked when the notice says so', () => {
    expect(due(rhythms.monthly5, '2026-09')).toBe('2026-10-05');
    expect(due({ ...rhythms.monthly5, shift: 'next' }, '2026-09')).toBe('2026-10-08');
    expect(due({ ...rhythms.monthly5, shift: 'previous' }, '2026-09')).toBe('2026-09-30');
  });
});

describe('reportingState', () => {
  const of: ReportingCase = {
    rhythm: rhythms.monthly28,
    period: '2026-05' as PeriodId,
    calendar: publishedCalendar,
    today: '2026-05-28',
    sent: null,
  };
  const cases: readonly (readonly [string, Partial<ReportingCase>, ReportingState])[] = [
    ['before it is asked for', { today: '2026-05-17' }, 'not-due'],
    ['from its first day', { today: '2026-05-18' }, 'due'],
    ['on the due day itself', { today: '2026-05-28' }, 'due'],
    ['the day after', { today: '2026-05-29' }, 'late'],
    ['sent on the due day', { sent: { on: '2026-05-28', isEmpty: false } }, 'on-time'],
    ['sent a day later', { sent: { on: '2026-05-29', isEmpty: false } }, 'reported-late'],
    ['sent in time with nothing in it', { sent: { on: '2026-05-20', isEmpty: true } }, 'empty'],
  ];
  it.each(cases)('%s', (_, change, state) => {
    expect(reportingState({ ...of, ...change })).toBe(state);
  });
});
