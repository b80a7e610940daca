import { describe, expect, it } from 'vitest';
import { defaultColumns } from './chosen-columns.ts';
import { fitColumns } from './fit-columns.ts';

const widthOf = (columns: ReturnType<typeof fitColumns>) =>
  columns.reduce((sum, column) => sum + column.widthPx, 0);

describe('fitting columns', () => {
  it('avoids a sideways scroll on a small screen', () => {
    const columns = fitColumns(defaultColumns, { widthPx: 1340, handlePx: 40 });
    expect(widthOf(columns)).toBeLessThanOrEqual(1300);
  });

  it('gives spare room to the words', () => {
    const small = fitColumns(['number', 'quote', 'lead'], { widthPx: 700, handlePx: 40 });
    const large = fitColumns(['number', 'quote', 'lead'], { widthPx: 1400, handlePx: 40 });
    expect(large[1]?.widthPx).toBeGreaterThan((small[1]?.widthPx ?? 0) + 500);
    expect(large[2]?.widthPx).toBe(126);
  });

  it('keeps the first columns in place up to the words of the report', () => {
    const columns = fitColumns(defaultColumns, { widthPx: 1340, handlePx: 40 });
    expect(columns.map((column) => column.stickyPx !== null)).toEqual([
      true,
      true,
      true,
      ...defaultColumns.slice(3).map(() => false),
    ]);
    expect(columns[0]?.stickyPx).toBe(40);
  });

  it('does not let what stays crowd out what scrolls', () => {
    const columns = fitColumns(defaultColumns, { widthPx: 500, handlePx: 40 });
    expect(columns.map((column) => column.stickyPx !== null).slice(0, 3)).toEqual([
      true,
      true,
      false,
    ]);
  });
});
