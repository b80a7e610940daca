import { expect, test } from 'vitest';
import { rowHeight } from './row-height.ts';

const lines = (...cells: Parameters<typeof rowHeight>[0][number][]) => (rowHeight(cells) - 4) / 15;

test('a row is as high as its longest cell needs', () => {
  expect(lines({ words: '短', width: 10 }, { words: '', width: 10 })).toBe(1);
  expect(lines({ words: '一二三四五六七八九十', width: 11.5 }, { words: '短', width: 10 })).toBe(2);
  expect(lines({ words: '0123456789', width: 11.5 })).toBe(1);
  expect(lines({ words: '3.5%\n5%\n6%', width: 16 })).toBe(3);
});

test('no row is higher than spreadsheets have', () => {
  expect(rowHeight([{ words: '字'.repeat(10_000), width: 20 }])).toBe(409);
  expect(rowHeight([{ words: '字', width: 0 }])).toBe(19);
});
