import { describe, expect, it } from 'vitest';
import { stepFrom } from './steps.ts';

const items = [
  { from: 10, to: 20 },
  { from: 30, to: 40 },
  { from: 50, to: 60 },
];

describe('stepFrom', () => {
  it('steps from the current item and stops at the ends', () => {
    expect(stepFrom(items, 0, 1, 0)).toBe(1);
    expect(stepFrom(items, 0, 1, 2)).toBe(2);
    expect(stepFrom(items, 0, -1, 0)).toBe(0);
  });

  it('starts from what is on the screen when nothing is current', () => {
    expect(stepFrom(items, 25, 1, -1)).toBe(1);
    expect(stepFrom(items, 25, -1, -1)).toBe(0);
    expect(stepFrom(items, 99, 1, -1)).toBe(2);
  });

  it('has nowhere to go in an empty list', () => {
    expect(stepFrom([], 0, 1, -1)).toBe(-1);
  });
});
