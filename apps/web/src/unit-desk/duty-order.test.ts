import { expect, it } from 'vitest';
import { itemLike } from '../dispatch/dispatch-fixture.ts';
import { dutyLike, progressLike } from './duty-fixture.ts';
import { countStands, inOrder, orderOf } from './duty-order.ts';

const of = (id: string, state?: 'returned' | 'submitted' | 'checking') =>
  dutyLike({
    item: itemLike({ id }),
    progress: state === undefined ? null : progressLike({ state }),
  });

it('shows what was returned first, then what is open, then what was sent', () => {
  const duties = [of('a', 'submitted'), of('b'), of('c', 'returned'), of('d', 'checking')];
  expect(orderOf(duties)).toEqual(['c', 'b', 'd', 'a']);
  expect(countStands(duties)).toEqual({ returned: 1, open: 1, checking: 1, sent: 1 });
});

it('keeps the order it had while duties change', () => {
  const order = orderOf([of('a'), of('b')]);
  const later = [of('x'), of('b'), of('a', 'submitted')];
  expect(inOrder(later, order).map(({ item }) => item.id)).toEqual(['a', 'b', 'x']);
});
