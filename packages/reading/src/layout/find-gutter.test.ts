import { describe, expect, it } from 'vitest';
import { findGutter, fragmentsOf } from './find-gutter.ts';
import type { TextRun } from './printed-page.ts';

const line = (x: number, y: number, letters: number): TextRun => ({
  text: '字'.repeat(letters),
  x,
  y,
  width: 10 * letters,
  size: 10,
  afterBlank: false,
});
const column = (x: number, letters: number, rows: number, shift = 0) =>
  Array.from({ length: rows }, (_, at) => line(x, 100 + shift + 16 * at, letters));
const find = (runs: readonly TextRun[]) => findGutter(fragmentsOf(runs), []);

describe('findGutter', () => {
  it('finds the strip between two columns, however narrow', () => {
    expect(find([...column(40, 12, 6), ...column(168, 12, 6)])).toMatchObject({
      left: 160,
      right: 168,
    });
  });

  it('finds it where the lines of the columns do not stand level', () => {
    expect(find([...column(40, 12, 6), ...column(170, 12, 6, 7)])).not.toBeNull();
  });

  it('finds none in one column', () => {
    expect(find(column(40, 40, 20))).toBeNull();
  });

  it('takes short cells for a table, not for columns', () => {
    expect(find([...column(40, 3, 6), ...column(170, 2, 6)])).toBeNull();
  });

  it('ends below a headline that lies over it', () => {
    const headline = line(100, 60, 14);
    const gutter = find([headline, ...column(40, 12, 6), ...column(170, 12, 6)]);
    expect(gutter?.top).toBeGreaterThan(headline.y);
  });
});
