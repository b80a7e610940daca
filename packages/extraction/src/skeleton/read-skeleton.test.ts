import { describe, expect, it } from 'vitest';
import { readSkeleton } from './read-skeleton.ts';

describe('readSkeleton', () => {
  it('has no sections and no sentences in an empty text', () => {
    const { sections, sentences, profile } = readSkeleton('');
    expect([sections, sentences, profile.place]).toEqual([[], [], null]);
  });

  it.each([
    ['one line', `一、今年工作。${'推进项目建设，'.repeat(14_000)}`],
    ['opening brackets', '（“《'.repeat(33_000)],
    ['headings', '一、今年重点工作\n'.repeat(12_000)],
    ['annexes', '附件\n'.repeat(33_000)],
    ['lines torn after a comma', `一、今年工作\n${'新增企业30家，\n'.repeat(12_000)}`],
    ['page marks', '下转 A05 版\n'.repeat(12_000)],
    ['targets', `一、今年工作\n${'主要预期目标是：增长5%。\n'.repeat(7_000)}`],
    ['addresses', `一、今年工作\n${'各位代表！\n'.repeat(16_000)}`],
    ['bold leads', '**加快发展。**'.repeat(11_000)],
    ['table cells', `${'| a '.repeat(25_000)}|`],
    ['one numeral', '一'.repeat(100_000)],
    ['stops without an end', `${'。'.repeat(100_000)}完\n下转 A05 版\n续`],
  ])(
    'reads 100 000 characters of %s in time that grows with length alone',
    (_, text) => {
      const { clean, sentences } = readSkeleton(text);
      expect(sentences.at(-1)?.to).toBe(clean.text.length);
    },
    10_000,
  );
});
