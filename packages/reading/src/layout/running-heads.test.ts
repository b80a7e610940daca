import { describe, expect, it } from 'vitest';
import type { PrintedPage, TextRun } from './printed-page.ts';
import { dropRunningHeads } from './running-heads.ts';

type Printed = readonly [text: string, y: number, x?: number];

const page = (number: number, texts: readonly Printed[]): PrintedPage => ({
  number,
  width: 600,
  height: 800,
  runs: texts.map(
    ([text, y, x = 60]): TextRun => ({
      text,
      x,
      y,
      width: 10 * text.length,
      size: 10,
      afterBlank: false,
    }),
  ),
});
const kept = (...pages: (readonly Printed[])[]) =>
  dropRunningHeads(pages.map((texts, at) => page(at + 1, texts))).map(({ runs }) =>
    runs.map(({ text }) => text),
  );

describe('dropRunningHeads', () => {
  it('leaves out what stands at the same place of several pages', () => {
    const head: Printed = ['政府工作报告', 40];
    expect(kept([head, ['甲', 300]], [head, ['乙', 300]], [head, ['丙', 300]])).toEqual([
      ['甲'],
      ['乙'],
      ['丙'],
    ]);
  });

  it('knows a head on the left and on the right by turns', () => {
    const [left, right]: [Printed, Printed] = [
      ['政府工作报告', 40, 60],
      ['政府工作报告', 40, 400],
    ];
    expect(kept([left, ['甲', 300]], [right, ['乙', 300]])).toEqual([['甲'], ['乙']]);
  });

  it.each(['— 1 —', '-1-', '第 1 页 共 20 页', '1'])('leaves out the page number %s', (text) => {
    expect(
      kept([
        ['甲', 300],
        [text, 780],
      ]),
    ).toEqual([['甲']]);
  });

  it('keeps a number that is the end of a text', () => {
    expect(
      kept([
        ['共计', 300],
        ['2026', 780],
      ]),
    ).toEqual([['共计', '2026']]);
  });

  it('keeps a title that later pages repeat as their head', () => {
    const head: Printed = ['政府工作报告', 40];
    expect(kept([['政府工作报告', 100]], [head, ['乙', 300]], [head, ['丙', 300]])[0]).toEqual([
      '政府工作报告',
    ]);
  });
});
