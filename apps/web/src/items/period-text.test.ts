import { expect, it } from 'vitest';
import { endKey, periodText, shortDayText, shortPeriodText } from './period-text.ts';

it('prints periods as offices write them', () => {
  expect(shortPeriodText('2026-05', 'zh')).toBe('5月');
  expect(shortPeriodText('2026-Q2', 'zh')).toBe('二季度');
  expect(shortPeriodText('2026-H2', 'zh')).toBe('下半年');
  expect(periodText('2026-05', 'zh')).toBe('2026年5月');
  expect(periodText('2026-H1', 'en')).toBe('H1 2026');
  expect(periodText('2026-11', 'en')).toBe('Nov 2026');
  expect(periodText('全年', 'zh')).toBe('全年');
});

it('prints days without their year', () => {
  expect(shortDayText('2026-03-28T01:00:00Z', 'zh')).toBe('3月28日');
  expect(shortDayText('2026-03-08', 'en')).toBe('8 Mar');
});

it('puts periods of any length in the order of their ends', () => {
  const periods = ['2026-Q2', '2026-05', '2026-H1', '2026-07', '2026-Q1'];
  expect(periods.sort((a, b) => (endKey(a) < endKey(b) ? -1 : 1))).toEqual([
    '2026-Q1',
    '2026-05',
    '2026-H1',
    '2026-Q2',
    '2026-07',
  ]);
});
