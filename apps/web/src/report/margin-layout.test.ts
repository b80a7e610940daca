import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMargin } from './margin-layout.ts';

const items = (...wanted: number[]) => wanted.map((each) => ({ wanted: each, height: 20 }));

describe('layoutMargin', () => {
  it('leaves notes that do not collide where they are', () => {
    expect(layoutMargin(items(0, 100, 300), 4)).toEqual([0, 100, 300]);
  });

  it('spreads notes of one line evenly around it', () => {
    expect(layoutMargin(items(100, 100, 100), 4)).toEqual([76, 100, 124]);
  });

  it('never starts above the top', () => {
    expect(layoutMargin(items(0, 0), 4)).toEqual([0, 24]);
  });

  it('keeps the order, the gaps and the top whatever is wanted', () => {
    const wishes = fc.array(
      fc.record({
        wanted: fc.integer({ min: 0, max: 5000 }),
        height: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (wished) => {
        const sorted = [...wished].sort((a, b) => a.wanted - b.wanted);
        const tops = layoutMargin(sorted, 3);
        expect(tops).toHaveLength(sorted.length);
        for (const [index, top] of tops.entries()) {
          const previous = tops[index - 1] ?? Number.NEGATIVE_INFINITY;
          const height = sorted[index - 1]?.height ?? 0;
          expect(top).toBeGreaterThanOrEqual(index === 0 ? 0 : previous + height + 3 - 1e-6);
        }
      }),
      { numRuns: 200 },
    );
  });
});
