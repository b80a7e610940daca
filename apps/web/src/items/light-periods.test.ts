import type { ItemDetail } from '@jiannuo/contract';
import { expect, it } from 'vitest';
import { formerLights, lightPeriods } from './light-periods.ts';

type Receipt = ItemDetail['lights'][number];

const receipt = (facet: string, period: string): Receipt => ({
  facet,
  facetLabel: facet,
  period,
  light: 'yellow',
  word: 'behind',
  because: '',
  ruleSet: '',
  at: '2026-03-28T00:00:00Z',
  amended: [],
});

it('puts the whole of a period before its parts', () => {
  const periods = lightPeriods([
    receipt('overall', '2026-03'),
    receipt('goal', '2026-03'),
    receipt('goal', '2026-02'),
  ]);
  expect(periods.map(({ period, whole, facets }) => [period, whole?.facet, facets.length])).toEqual(
    [
      ['2026-03', 'overall', 1],
      ['2026-02', undefined, 1],
    ],
  );
});

it('tells what a light was before', () => {
  expect(formerLights(receipt('overall', '2026-03'))).toBeNull();
  const amended = [
    { light: 'red' as const, at: '2026-03-20T00:00:00Z' },
    { light: 'red' as const, at: '2026-03-21T00:00:00Z' },
  ];
  expect(formerLights({ ...receipt('overall', '2026-03'), amended })).toEqual({
    first: 'red',
    since: [{ light: 'yellow', at: '2026-03-28T00:00:00Z' }],
  });
});
