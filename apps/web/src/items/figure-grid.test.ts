import type { Figure } from '@jiannuo/contract';
import { expect, it } from 'vitest';
import { figureGrid } from './figure-grid.ts';

const figure = (period: string, series: Figure['series'], value: string): Figure => ({
  itemId: 'i',
  goalId: 'g',
  period,
  series,
  version: 1,
  value: value as Figure['value'],
  byName: '',
  note: null,
  at: '2026-05-01T00:00:00Z',
  previous: null,
});

it('sets the three series side by side, in the order of periods', () => {
  const path = {
    goalId: 'g',
    points: [
      {
        period: '2026-02',
        label: '',
        planned: '20' as Figure['value'],
        actual: null,
        series: null,
      },
    ],
  };
  const figures = [
    figure('2026-03', 'department', '31'),
    figure('2026-02', 'statistics', '18'),
    figure('2026-02', 'department', '21'),
    { ...figure('2026-02', 'office', '19'), goalId: 'other' },
  ];
  const grid = figureGrid('g', figures, path);
  expect(grid.map(({ period, planned }) => [period, planned])).toEqual([
    ['2026-02', '20'],
    ['2026-03', null],
  ]);
  expect(grid[0]?.figures.department?.value).toBe('21');
  expect(grid[0]?.figures.statistics?.value).toBe('18');
  expect(grid[0]?.figures.office).toBeNull();
});
