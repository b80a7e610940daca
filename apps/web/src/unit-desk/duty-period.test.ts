import { expect, it } from 'vitest';
import { daysBetween, periodOfItem, periodText } from './duty-period.ts';

it('is that of the item’s own rhythm, ending with the one shown', () => {
  expect(periodOfItem({ rhythm: 'month' }, '2026-06')).toBe('2026-06');
  expect(periodOfItem({ rhythm: 'quarter' }, '2026-06')).toBe('2026-Q2');
  expect(periodOfItem({ rhythm: 'half' }, '2026-12')).toBe('2026-H2');
  expect(periodOfItem({ rhythm: 'month' }, '2026-Q3')).toBe('2026-09');
  expect(periodOfItem({ rhythm: 'quarter' }, '2026-H1')).toBe('2026-Q2');
});

it('counts days over months', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysBetween('2026-03-02', '2026-03-01')).toBe(-1);
});

it('is named in the language of the page', () => {
  expect(periodText({ period: '2026-11', label: '2026年11月' }, 'en')).toBe('Nov 2026');
  expect(periodText({ period: '2026-Q2', label: '2026年二季度' }, 'en')).toBe('Q2 2026');
  expect(periodText({ period: '2026-Q2', label: '2026年二季度' }, 'zh')).toBe('2026年二季度');
});
