import { expect, it } from 'vitest';
import { stepIn } from './grid-steps.ts';

const size = { rows: 3, columns: 12 };

it('goes from cell to cell and stops at the edges', () => {
  expect(stepIn('ArrowDown', { row: 0, column: 4 }, size)).toEqual({ row: 1, column: 4 });
  expect(stepIn('ArrowUp', { row: 0, column: 4 }, size)).toEqual({ row: 0, column: 4 });
  expect(stepIn('PageDown', { row: 0, column: 4 }, size)).toEqual({ row: 2, column: 4 });
  expect(stepIn('End', { row: 1, column: 4 }, size)).toEqual({ row: 1, column: 11 });
});

it('leaves other keys alone', () => {
  expect(stepIn('Enter', { row: 0, column: 0 }, size)).toBeNull();
});
