import { expect, it } from 'vitest';
import { isEnded } from './ended.ts';

it.each([
  ['甲。', true],
  ['甲。”', true],
  ['甲：', true],
  ['甲', false],
  ['甲，', false],
  ['甲”', false],
  ['甲。”）', false],
  ['”', false],
  ['', false],
])('tells whether %s is ended: %s', (text, ended) => {
  expect(isEnded(text)).toBe(ended);
});
