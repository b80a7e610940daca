import type { Commitment } from '@jiannuo/contract';
import { expect, it } from 'vitest';
import { doubtfulRows } from './doubtful.ts';

const row = (id: string, confidence: number | null, facts: object = {}) =>
  ({
    id,
    from: Number(id),
    check: 'unchecked',
    assignments:
      confidence === null
        ? []
        : [{ unit: '市财政局', role: 'lead', source: 'proposed', confidence, why: null }],
    ...facts,
  }) as unknown as Commitment;

const listed = (rows: readonly Commitment[]) => doubtfulRows(rows).map(({ id }) => id);

it('puts rows without a lead first, then the least sure, then the order of the text', () => {
  expect(listed([row('1', 0.6), row('2', 0.3), row('3', null), row('4', 0.3)])).toEqual([
    '3',
    '2',
    '4',
    '1',
  ]);
});

it('leaves out leads that are sure, set by a person, or confirmed', () => {
  const set = {
    assignments: [{ unit: '市财政局', role: 'lead', source: 'set', confidence: null }],
  };
  expect(
    listed([row('1', 0.8), row('2', 0.2, { check: 'confirmed' }), row('3', null, set)]),
  ).toEqual([]);
});
