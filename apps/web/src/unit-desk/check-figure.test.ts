import { describe, expect, it } from 'vitest';
import { checkFigure } from './check-figure.ts';

const amount = { kind: 'cumulative', direction: 'up', unit: '亿元' } as const;
const beside = { goal: amount, last: '120', planned: '150' };

describe('a figure while it is typed', () => {
  it('must be a number', () => {
    expect(checkFigure('', beside)).toBeNull();
    expect(checkFigure('１５０', beside)).toBeNull();
    expect(checkFigure('约150', beside)).toEqual({ code: 'number' });
  });

  it('is doubted where an amount falls below the last', () => {
    expect(checkFigure('119.99', beside)).toEqual({ code: 'drop', last: '120' });
    const rate = { ...beside, goal: { ...amount, kind: 'rate' } } as const;
    expect(checkFigure('5', rate)).toBeNull();
    const less = { ...beside, goal: { ...amount, direction: 'down' } } as const;
    expect(checkFigure('100', less)).toBeNull();
  });

  it('is doubted where it is some ten thousand times off the last or the plan', () => {
    expect(checkFigure('1500000', beside)).toEqual({ code: 'slip', than: 'last', value: '120' });
    expect(checkFigure('0.015', { ...beside, last: null })).toEqual({
      code: 'slip',
      than: 'planned',
      value: '150',
    });
    expect(checkFigure('0', { ...beside, last: null })).toBeNull();
  });
});
