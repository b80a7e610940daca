import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CleanText } from './clean-text.ts';

describe('CleanText', () => {
  it('reads across what is left out and finds the way back', () => {
    const source = '培育新的增长\n下转 A05 版\n点。';
    const clean = new CleanText(source, [
      { from: 0, to: 6 },
      { from: 16, to: 18 },
    ]);
    expect(clean.text).toBe('培育新的增长点。');
    expect(clean.toSource({ from: 4, to: 8 })).toEqual({ from: 4, to: 18 });
  });

  it('maps a paragraph break to where the gap begins', () => {
    const clean = new CleanText('甲\n\n乙', [{ from: 0, to: 1 }, null, { from: 3, to: 4 }]);
    expect(clean.text).toBe('甲\n乙');
    expect(clean.toSource({ from: 0, to: 2 })).toEqual({ from: 0, to: 2 });
  });

  it.each([
    [0, 0],
    [-1, 1],
    [0, 3],
    [2, 1],
  ])('refuses the range %i–%i', (from, to) => {
    expect(() => new CleanText('甲乙', [{ from: 0, to: 2 }]).toSource({ from, to })).toThrow(
      RangeError,
    );
  });

  it('keeps order and words through any cuts', () => {
    const cuts = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 20 });
    fc.assert(
      fc.property(cuts, (steps) => {
        let at = 0;
        const pieces = steps.flatMap(([skip, take]) => {
          const from = at + skip;
          at = from + take;
          return take === 0 ? [] : [{ from, to: at }];
        });
        const source = Array.from({ length: at }, (_, index) => String(index % 10)).join('');
        const clean = new CleanText(source, pieces);
        for (let index = 0; index < clean.text.length; index += 1) {
          const { from } = clean.toSource({ from: index, to: index + 1 });
          expect(source.charAt(from)).toBe(clean.text.charAt(index));
        }
      }),
    );
  });
});
