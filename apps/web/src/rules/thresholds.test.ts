import { expect, it } from 'vitest';
import { thresholdsOf, valueAt, withThreshold } from './thresholds.ts';

const data = {
  id: 'own',
  facets: {
    progress: [
      { id: 'met', when: { kind: 'met' } },
      { id: 'behind', when: { kind: 'behind', points: { from: '10', to: '30', toOpen: true } } },
      {
        id: 'last',
        when: {
          kind: 'all',
          of: [
            { kind: 'behind', points: { from: '0', fromOpen: true } },
            { kind: 'rank', last: 3 },
          ],
        },
      },
    ],
  },
};

it('finds the numbers of a rule, those of its parts too', () => {
  expect(thresholdsOf(data, 'progress', 'met')).toEqual([]);
  expect(
    thresholdsOf(data, 'progress', 'behind').map(({ end, value, isOpen }) => [end, value, isOpen]),
  ).toEqual([
    ['from', '10', false],
    ['to', '30', true],
  ]);
  expect(thresholdsOf(data, 'progress', 'last').map(({ kind, value }) => [kind, value])).toEqual([
    ['behind', '0'],
    ['rank', '3'],
  ]);
  expect(thresholdsOf(data, 'growth', 'behind')).toEqual([]);
});

it('sets a number and leaves all else as it was', () => {
  const [from] = thresholdsOf(data, 'progress', 'behind');
  const next = withThreshold(data, from?.path ?? [], '15');
  expect(valueAt(next, from?.path ?? [])).toBe('15');
  expect(valueAt(data, from?.path ?? [])).toBe('10');
  expect(thresholdsOf(next, 'progress', 'last')).toEqual(thresholdsOf(data, 'progress', 'last'));
});

it('keeps counts numbers', () => {
  const [, last] = thresholdsOf(data, 'progress', 'last');
  const next = withThreshold(data, last?.path ?? [], '5');
  expect(next['facets']).toMatchObject({ progress: [{}, {}, { when: { of: [{}, { last: 5 }] } }] });
});
