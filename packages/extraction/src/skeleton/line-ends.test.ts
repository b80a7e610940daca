import { expect, it } from 'vitest';
import { LineEnds } from './line-ends.ts';

it('finds the nearest of all marks that end a line, and the end of the text', () => {
  const ends = new LineEnds('甲\r\n乙\f丙\u2028丁\u2029\n戊');
  expect([0, 2, 3, 5, 7, 9, 10, 11].map((from) => ends.after(from))).toEqual([
    1, 2, 4, 6, 8, 9, 11, 11,
  ]);
});
