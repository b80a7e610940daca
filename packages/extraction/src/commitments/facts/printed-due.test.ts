import { describe, expect, it } from 'vitest';
import { extract } from '../../extract.ts';

const annex = [
  '政府工作报告',
  '',
  '三、2026年工作安排',
  '',
  '（一）办好民生实事。新建学校3所。',
  '',
  '附件1',
  '',
  '青原市2026年民生实事',
  '',
  '1．新建公园12个。改造步道40公里，8月底前全部投入使用。',
  '牵头单位：市城市管理局。完成时限：2026年10月底前。',
  '',
  '2．新增托位900个。',
  '牵头单位：市卫生健康委；责任单位：市教育局。完成时限：11月底前。',
  '',
  '附件2',
  '',
  '名词解释',
  '',
  '1．一网通办：通过统一入口办理事项，实现一次登录、全网通办。',
].join('\n');

const rows = extract(annex).commitments;
const due = (words: string) => rows.find((row) => row.quote.includes(words))?.deadline;

describe('a due date under a label of its own', () => {
  it('dates every row of its item that has none', () => {
    expect(due('公园12个')).toEqual({ text: '2026年10月底前', date: '2026-10-31', assumed: false });
    expect(due('托位900个')).toEqual({ text: '11月底前', date: '2026-11-30', assumed: false });
  });

  it('leaves the item number out of the row', () => {
    expect(rows.map((row) => row.quote)).toContain('新建公园12个');
  });

  it('gives way to a date in the row itself', () => {
    expect(due('步道40公里')).toMatchObject({ text: '8月底前', date: '2026-08-31' });
  });

  it('does not reach back over another item', () => {
    expect(due('学校3所')).toMatchObject({ assumed: true });
  });

  it('is no row, nor is the line that names the units', () => {
    expect(rows.filter((row) => /时限|单位：/.test(row.quote))).toEqual([]);
  });

  it('leaves the terms explained after it out of the ledger', () => {
    expect(rows.filter((row) => row.quote.includes('统一入口'))).toEqual([]);
  });
});
