import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLongText } from './cut-long-text.ts';

describe('cutLongText', () => {
  it('leaves a sentence people write whole', () => {
    expect(cutLongText('新建学校3所。')).toEqual([{ from: 0, to: 7 }]);
  });

  it('cuts after a clause stop', () => {
    const text = '新增企业5家，'.repeat(400);
    for (const { from, to } of cutLongText(text)) expect(text.slice(from, to)).toMatch(/，$/);
  });

  it('tiles any text in order with stretches of at most 2000 code units', () => {
    fc.assert(
      fc.property(fc.constantFrom('甲', '甲，', '甲乙丙丁、'), fc.nat(9000), (unit, times) => {
        const text = unit.repeat(times);
        const spans = cutLongText(text);
        expect(spans.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
        for (const { from, to } of spans) expect(to - from).toBeLessThanOrEqual(2000);
      }),
      { numRuns: 30 },
    );
  });
});
