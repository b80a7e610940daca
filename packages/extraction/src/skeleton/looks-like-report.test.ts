import { describe, expect, it } from 'vitest';
import { looksLikeReport } from './looks-like-report.ts';
import { readSkeleton } from './read-skeleton.ts';

const looks = (text: string): boolean => looksLikeReport(text, readSkeleton(text));

const NOVEL =
  '夜里下起了雨。他推开门，看见母亲坐在灯下缝衣服。“回来了？”她说，“饭在锅里。”他没有说话，只是把湿透的外套挂在门后。';
const STATUTE = Array.from(
  { length: 12 },
  (_, at) => `第${at + 1}条　县级以上人民政府应当加强河道管理工作，保障社会经济发展。`,
).join('\n');

describe('looksLikeReport', () => {
  it.each([
    ['a report', '政府工作报告\n一、今年工作安排\n推进项目建设，新增企业30家。'],
    ['headings alone', '一、2025年工作回顾\n二、2026年重点工作\n（一）扩大内需\n（二）振兴乡村'],
    [
      'one page without a title',
      '上接 A03 版\n（四）发展县域经济\n推进园区建设，实施技改项目60个。',
    ],
  ])('takes %s', (_, text) => {
    expect(looks(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a novel', NOVEL.repeat(20)],
    ['a novel that tells of a report', `${NOVEL.repeat(20)}他在写政府工作报告。`],
    ['a statute', STATUTE],
    ['a shopping list', '鸡蛋 2斤\n牛奶 3盒\n苹果 5个'],
  ])('refuses %s', (_, text) => {
    expect(looks(text)).toBe(false);
  });
});
