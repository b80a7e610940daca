import { expect, it } from 'vitest';
import { confidenceText } from './confidence-text.ts';

it.each([
  [0.82, '把握高（82%）', 'High confidence (82%)'],
  [0.8, '把握高（80%）', 'High confidence (80%)'],
  [0.79, '把握中（79%）', 'Medium confidence (79%)'],
  [0.5, '把握中（50%）', 'Medium confidence (50%)'],
  [0.31, '把握低（31%）', 'Low confidence (31%)'],
])('says %s in words and in percent', (confidence, zh, en) => {
  expect(confidenceText(confidence, 'zh')).toBe(zh);
  expect(confidenceText(confidence, 'en')).toBe(en);
});
