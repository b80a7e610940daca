import { describe, expect, it } from 'vitest';
import type { Line } from './group-rows.ts';
import { targetOf } from './use-table-keys.ts';

const group = { type: 'group', key: '一', count: 2, whole: true } as const;
const row = { type: 'row', row: {} } as Line;
const lines: readonly Line[] = [group, row, row, group, row];

describe('the keys of the table', () => {
  it('pass over the headers of groups', () => {
    expect(targetOf('ArrowDown', lines, -1)).toBe(1);
    expect(targetOf('ArrowDown', lines, 2)).toBe(4);
    expect(targetOf('ArrowUp', lines, 4)).toBe(2);
  });

  it('go to the ends and stay within them', () => {
    expect(targetOf('Home', lines, 4)).toBe(1);
    expect(targetOf('End', lines, 1)).toBe(4);
    expect(targetOf('PageDown', lines, 1)).toBe(4);
    expect(targetOf('PageUp', lines, 4)).toBe(1);
  });

  it('leave other keys alone', () => {
    expect(targetOf('a', lines, 1)).toBeNull();
  });
});
