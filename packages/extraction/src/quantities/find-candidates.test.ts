import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCandidates } from './find-candidates.ts';

/** Text as damaged as scanned pages make it, but made of what the recognizers look for. */
const damaged = fc
  .array(
    fc.constantFrom(
      ...'零一二三四五六七八九十百千万亿两双半第届期年月底前上下',
      ...'0123456789.,%‰—-～（）“”、，和至到分别约近超各每个家亩元成倍番几多余',
      ...'新一轮 A5G',
      '不少于',
      '以上',
      '达到',
      '新建',
      '县（市、区）',
      '😀',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const words = (text: string) =>
  findCandidates(text).map((found) => [found.from, text.slice(found.from, found.to)]);

describe('findCandidates', () => {
  it('finds numbers with their units and comparators where they stand', () => {
    expect(words('力争新建绿道不少于35公里，覆盖率超七成')).toEqual([
      [6, '不少于35公里'],
      [17, '超七成'],
    ]);
  });

  it('finds a number whose multiplier stands alone', () => {
    expect(words('打造千亿元产业，亿元以上项目')).toEqual([
      [2, '千亿元'],
      [8, '亿元以上'],
    ]);
  });

  it('passes over numerals inside words', () => {
    expect(words('进一步统一零部件标准，推动半导体一体化')).toEqual([]);
  });

  it('takes a quoted slogan whole and leaves a quoted idiom', () => {
    expect(words('开展“千人帮百村”活动，当好“一把手”')).toEqual([[3, '千人帮百村']]);
  });

  it('keeps a compound unit whole', () => {
    expect(words('浓度28微克/立方米，新筹集800套（间），率0.6人/百亿元')).toEqual([
      [2, '28微克/立方米'],
      [14, '800套（间）'],
      [23, '0.6人/百亿元'],
    ]);
  });

  it('gives disjoint places in order, whatever the text', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        let end = 0;
        for (const { from, to } of findCandidates(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
