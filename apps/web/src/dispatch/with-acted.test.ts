import { expect, it } from 'vitest';
import { detailLike, itemLike, signingLike } from './dispatch-fixture.ts';
import { withActed } from './with-acted.ts';

const first = itemLike({ id: '1', unit: '' });
const second = itemLike({ id: '2' });

it('puts changed items and signings in their places and counts anew', () => {
  const before = detailLike({}, [first, second], [signingLike({ itemId: '2', unit: 'A' })]);
  const after = withActed(before, {
    items: [{ ...first, version: 2, unit: '市财政局' }],
    signings: [signingLike({ itemId: '2', unit: 'A', state: 'signed', version: 2 })],
    seq: 9,
  });
  expect(after.items.map(({ id, unit }) => [id, unit])).toEqual([
    ['1', '市财政局'],
    ['2', '市住房城乡建设局'],
  ]);
  expect(after.signings).toHaveLength(1);
  expect(after.dispatch.counts).toEqual({
    items: 2,
    units: 2,
    withoutUnit: 0,
    signed: 1,
    toSign: 0,
    objected: 0,
  });
});

it('puts new parts after the item they belong to', () => {
  const part = (id: string) => itemLike({ id, kind: 'part', parentId: '1', dispatchId: 'd' });
  const after = withActed(detailLike({}, [first, second]), {
    items: [first, part('1a'), part('1b')],
    signings: [],
    seq: 1,
  });
  expect(after.items.map(({ id }) => id)).toEqual(['1', '1a', '1b', '2']);
});
