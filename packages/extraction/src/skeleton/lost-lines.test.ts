import { expect, it } from 'vitest';
import { lostLines } from './lost-lines.ts';

it.each([
  [
    '望川市政府工作报告　　各位代表：　　现在报告工作。',
    ['望川市政府工作报告', '各位代表：', '现在报告工作。'],
  ],
  ['完成整治。二、今年重点工作', ['完成整治。', '二、今年重点工作']],
  ['成效明显。（二）扩大内需。新增8处。', ['成效明显。', '（二）扩大内需。新增8处。']],
  ['一、2025年工作回顾过去一年，', ['一、2025年工作回顾', '过去一年，']],
  ['请予审议。各位代表！今年', ['请予审议。', '各位代表！', '今年']],
  ['带动一、二产业融合。', ['带动一、二产业融合。']],
])('parts %s', (source, paragraphs) => {
  const parts = lostLines(source, { from: 0, to: source.length });
  expect(parts.map(({ from, to }) => source.slice(from, to))).toEqual(paragraphs);
});

it('parts only the stretch it is given', () => {
  expect(lostLines('甲。二、乙。三、丙', { from: 2, to: 6 })).toEqual([{ from: 2, to: 6 }]);
});
