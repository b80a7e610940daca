import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharSet } from './char-set.ts';

describe('CharSet', () => {
  it('holds the code units given and no other', () => {
    const units = fc.array(fc.nat(0xffff), { maxLength: 20 });
    fc.assert(
      fc.property(units, units, (held, asked) => {
        const set = new CharSet(String.fromCharCode(...held));
        const text = String.fromCharCode(...asked);
        expect(set.isIn(text)).toBe(asked.some((unit) => held.includes(unit)));
        expect(held.every((unit) => set.has(unit))).toBe(true);
      }),
    );
  });

  it('looks at the edges of a text', () => {
    const stops = new CharSet('。！');
    expect([stops.opens('。甲'), stops.closes('甲！'), stops.closes('。甲')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([stops.opens(''), stops.closes('')]).toEqual([false, false]);
  });
});
