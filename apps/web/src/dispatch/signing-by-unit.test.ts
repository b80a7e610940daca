import { expect, it } from 'vitest';
import { itemLike, signingLike } from './dispatch-fixture.ts';
import { handable, objectionsOf, sentTo, signingByUnit } from './signing-by-unit.ts';

const a = itemLike({ id: '1', unit: 'A', parties: [{ unit: 'B', role: 'joint' }] });
const b = itemLike({ id: '2', unit: 'B' });
const signings = [
  signingLike({ itemId: '1', unit: 'A', state: 'signed' }),
  signingLike({ itemId: '1', unit: 'B', role: 'joint' }),
  signingLike({ itemId: '2', unit: 'B', state: 'objected', reason: '不属本单位职责' }),
  signingLike({ itemId: '2', unit: 'C', state: 'changed', reason: '…', decision: '同意改办' }),
];

it('counts by unit what is signed for and what is not, most waiting first', () => {
  expect(signingByUnit([a, b], signings)).toEqual([
    { unit: 'B', lead: 1, joint: 1, signed: 0, waiting: 1, objected: 1 },
    { unit: 'A', lead: 1, joint: 0, signed: 1, waiting: 0, objected: 0 },
  ]);
});

it('parts objections to be decided from those decided', () => {
  const { open, decided } = objectionsOf([a, b], signings);
  expect(open.map(({ signing }) => signing.unit)).toEqual(['B']);
  expect(decided.map(({ signing }) => signing.unit)).toEqual(['C']);
});

it('leaves out of a hand-over what the other unit has a part in', () => {
  const { free, held } = handable(
    [a, b, itemLike({ id: '3', unit: 'B', state: 'closed' })],
    'B',
    'A',
  );
  expect(free.map(({ id }) => id)).toEqual(['2']);
  expect(held.map(({ id }) => id)).toEqual(['1']);
});

it('tells to how many units how many items go', () => {
  expect(sentTo([a, b])).toEqual({ items: 2, units: 2, asked: 3 });
});
