import type { Commitment } from '@jiannuo/contract';
import { describe, expect, it } from 'vitest';
import { firstGap, neighbour, nextUnchecked } from './lists.ts';

const rows = (...states: string[]) =>
  states.map((state, index) => ({
    id: String(index),
    check: state === '✓' ? 'confirmed' : 'unchecked',
  })) as unknown as Commitment[];
const none = new Set<string>();

describe('nextUnchecked', () => {
  it('goes on to the next row nobody has checked', () => {
    expect(nextUnchecked(rows('·', '✓', '·'), none, '0')?.id).toBe('2');
  });

  it('comes round to rows left behind', () => {
    expect(nextUnchecked(rows('·', '✓', '·'), none, '2')?.id).toBe('0');
  });

  it('passes rows whose confirming is under way', () => {
    expect(nextUnchecked(rows('·', '·', '·'), new Set(['1']), '0')?.id).toBe('2');
  });

  it('stays where it is when all are checked', () => {
    expect(nextUnchecked(rows('✓', '✓'), none, '1')?.id).toBe('1');
  });
});

describe('neighbour', () => {
  it('stops at the ends and starts at the first', () => {
    const items = rows('·', '·', '·');
    expect(neighbour(items, '1', 1)?.id).toBe('2');
    expect(neighbour(items, '2', 1)?.id).toBe('2');
    expect(neighbour(items, null, 1)?.id).toBe('0');
    expect(neighbour([], '1', 1)).toBeNull();
  });
});

describe('firstGap', () => {
  it('finds the words between rows that no row holds', () => {
    const text = '建学校，修道路，办医院。';
    const held = [
      { from: 0, to: 3 },
      { from: 8, to: 11 },
    ];
    const gap = firstGap({ from: 0, to: text.length }, held, text);
    expect(gap && text.slice(gap.from, gap.to)).toBe('，修道路，');
  });

  it('finds none when only punctuation is left', () => {
    expect(firstGap({ from: 0, to: 4 }, [{ from: 0, to: 3 }], '建学校。')).toBeNull();
  });
});
