import { expect, it } from 'vitest';
import { joinWords } from './join-words.ts';

it.each([
  ['建设产业', '园区', '建设产业园区'],
  ['New', 'Energy', 'New Energy'],
  ['inter-', 'net', 'internet'],
  ['12', '亿元', '12亿元'],
  ['2025-', '2026年', '2025-2026年'],
])('joins %s and %s', (before, after, joined) => {
  expect(joinWords(before, after)).toBe(joined);
});
