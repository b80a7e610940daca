import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSkeleton } from '../skeleton/read-skeleton.ts';
import { recognizeQuantities } from './recognize-quantities.ts';

const REPORT = `政府工作报告
一、2025年工作回顾
过去一年，新建学校12所，培育企业30家。
二、2026年工作安排
今年经济社会发展主要预期目标是：地区生产总值增长5.5%左右，一般公共预算收入增长4%。
（一）建设3个产业基地
做强氢能产业。新增规上企业30家，培育
专精特新企业15家。
`;

function read(text: string) {
  const skeleton = readSkeleton(text);
  return recognizeQuantities(skeleton).map((found) => ({
    text: skeleton.clean.slice(found),
    kind: found.kind,
    target: found.target,
  }));
}

const targets = (text: string) => read(text).filter(({ kind }) => kind === 'target');

describe('recognizeQuantities', () => {
  it('finds targets in the plan and none in the review or in headings', () => {
    expect(targets(REPORT).map(({ text }) => text)).toEqual(['5.5%左右', '4%', '30家', '15家']);
  });

  it('keeps what it finds elsewhere as plain numerals', () => {
    expect(read(REPORT).map(({ text, kind }) => `${kind} ${text}`)).toEqual(
      expect.arrayContaining(['attribute 12所', 'attribute 3个', 'ordinal （一）', 'year 2026年']),
    );
  });

  it('takes the figures of the goals part for expectations', () => {
    const [growth, , companies] = targets(REPORT);
    expect(growth?.target?.strength).toBe('expect');
    expect(companies?.target?.strength).toBe('plain');
  });

  it('reads on over a hard line break', () => {
    expect(targets(REPORT).at(-1)?.target?.measure).toBe('专精特新企业培育');
  });

  it('gives facts to targets and to nothing else, and a name to every target', () => {
    const parts = fc.constantFrom(
      '二、2026年工作安排\n',
      '新建',
      '增长',
      '分别',
      '每个县',
      '学校',
      '12所',
      '5%',
      '超百亿元',
      '一个',
      '、',
      '，',
      '。',
      '和',
      '\n',
      '至少',
      '（',
      '”',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        for (const { kind, target } of read(pieces.join(''))) {
          expect(target !== null).toBe(kind === 'target');
          expect(target?.measure).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
