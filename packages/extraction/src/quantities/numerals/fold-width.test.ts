import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWidth } from './fold-width.ts';

describe('foldWidth', () => {
  it('halves the width of digits, letters and marks', () => {
    expect(foldWidth('增长１２．５％，布局５Ｇ')).toBe('增长12.5%，布局5G');
  });

  it('takes a comma that groups full-width digits for a grouping comma', () => {
    expect(foldWidth('新建１，２００套，１，２套')).toBe('新建1,200套，1，2套');
  });

  it('never moves an offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length);
      }),
    );
  });
});
