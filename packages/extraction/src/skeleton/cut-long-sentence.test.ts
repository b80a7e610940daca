import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE } from '../limits.ts';
import { cutLongSentence } from './cut-long-sentence.ts';

const cut = (text: string) =>
  cutLongSentence(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));

describe('cutLongSentence', () => {
  it('leaves a sentence people write whole', () => {
    expect(cut('新建学校3所。')).toEqual(['新建学校3所。']);
  });

  it('cuts after a clause stop', () => {
    for (const piece of cut('新增企业5家，'.repeat(400))) expect(piece).toMatch(/，$/);
  });

  it('keeps the two halves of a character together', () => {
    for (const piece of cut(`甲${'\u{20000}'.repeat(3000)}`))
      expect(piece.isWellFormed()).toBe(true);
  });

  it('leaves out stretches of blanks', () => {
    expect(cut(`甲${' '.repeat(5000)}乙`).map((piece) => piece.trim())).toEqual(['甲', '乙']);
  });

  it('tiles any text in order with stretches no longer than the longest sentence', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('甲', '甲，', '甲乙丙丁、'),
        fc.integer({ min: 1, max: 5000 }),
        (unit, times) => {
          const text = unit.repeat(times);
          const pieces = cut(text);
          expect(pieces.join('')).toBe(text);
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
        },
      ),
      { numRuns: 30 },
    );
  });
});
