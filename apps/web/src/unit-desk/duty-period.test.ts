import { expect, it } from 'vitest';
import { daysBetween, periodOfItem } from './duty-period.ts';

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
