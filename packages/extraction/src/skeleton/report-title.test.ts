import { expect, it } from 'vitest';
import { readReportTitle } from './report-title.ts';

it.each([
  ['政 府 工 作 报 告 ', '政府工作报告'],
  ['2026年云州市政府工作报告（摘要）', '2026年云州市政府工作报告（摘要）'],
  ['关于修路的报告', null],
  ['政府工作报告解读', null],
  ['', null],
])('reads %j as the title %j', (heading, title) => {
  expect(readReportTitle(heading)).toBe(title);
});
