import { describe, expect, it } from 'vitest';
import { itemsBehind, readBoardAddress } from './board-address.ts';

describe('readBoardAddress', () => {
  it('begins with the board of the office, as known now', () => {
    expect(readBoardAddress({})).toEqual({ kind: 'office', unit: null, asOf: null });
  });

  it('takes no unit for a board of all, and no day that is none', () => {
    expect(readBoardAddress({ kind: 'leader', unit: '市教育局', asOf: '2026-99-01' })).toEqual({
      kind: 'leader',
      unit: null,
      asOf: null,
    });
  });
});

it('leads to the rows of the same unit and day', () => {
  const board = readBoardAddress({ kind: 'unit', unit: '市教育局', asOf: '2026-06-30' });
  expect(itemsBehind(board, { light: 'red' })).toEqual({
    state: 'in-force',
    unit: '市教育局',
    asOf: '2026-06-30',
    light: 'red',
  });
});
