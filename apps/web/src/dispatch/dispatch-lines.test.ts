import { describe, expect, it } from 'vitest';
import { itemLike, signingLike } from './dispatch-fixture.ts';
import { filterOf, linesOf, signingsByItem, unitsIn } from './dispatch-lines.ts';

const whole = itemLike({ id: '1', title: '每个县新建公园1个' });
const east = itemLike({ id: '2', parentId: '1', kind: 'county', unit: '东山县' });
const west = itemLike({ id: '3', parentId: '1', kind: 'county', unit: '西河县' });
const orphan = itemLike({ id: '4', unit: '', sectionTitle: '（二）农业' });
const items = [whole, east, west, orphan];

const shown = (search: Record<string, string>, unfolded: readonly string[] = []) =>
  linesOf(items, signingsByItem([signingLike({ itemId: '3', unit: '西河县' })]), {
    filter: filterOf(search),
    unfolded: new Set(unfolded),
  }).map(({ row }) => row.id);

describe('the lines of a dispatch', () => {
  it('fold what belongs to an item under it', () => {
    expect(shown({})).toEqual(['1', '4']);
    expect(shown({}, ['1'])).toEqual(['1', '2', '3', '4']);
  });

  it('show a child that fits below the item it belongs to', () => {
    expect(shown({ unit: '西河县' })).toEqual(['1', '3']);
    expect(shown({ find: '东山' })).toEqual(['1', '2']);
  });

  it('are filtered by section, by missing unit and by missing signature', () => {
    expect(shown({ unit: '-' })).toEqual(['4']);
    expect(shown({ section: '（二）农业' })).toEqual(['4']);
    expect(shown({ sign: 'waiting' })).toEqual(['1', '3']);
    expect(shown({ sign: 'objected' })).toEqual([]);
  });

  it('leave out what was withdrawn', () => {
    const left = linesOf([itemLike({ id: '9', state: 'withdrawn' })], new Map(), {
      filter: filterOf({}),
      unfolded: new Set(),
    });
    expect(left).toEqual([]);
  });
});

it('counts units with a part, most items first', () => {
  const joint = itemLike({
    id: '5',
    unit: '东山县',
    parties: [{ unit: '西河县', role: 'joint' }],
  });
  expect(unitsIn([east, joint, orphan])).toEqual([
    { unit: '东山县', count: 2 },
    { unit: '西河县', count: 1 },
  ]);
});
