import { describe, expect, it } from 'vitest';
import { findPrintedUnits, printedFor } from './printed-units.ts';

describe('findPrintedUnits', () => {
  it('reads a lead with the units named after it', () => {
    const text = '新建球场。\n牵头单位：市体育局；责任单位：市教育局、团市委。完成时限：6月底前。';
    expect(findPrintedUnits(text)).toMatchObject([
      { lead: '市体育局', co: ['市教育局', '团市委'] },
    ]);
  });

  it('takes the first of a list of responsible units as the lead', () => {
    expect(findPrintedUnits('（责任单位：县水利局、县财政局）')).toMatchObject([
      { lead: '县水利局', co: ['县财政局'] },
    ]);
  });

  it('reads the bracket that ends an item of a division of work', () => {
    expect(
      findPrintedUnits('扩大试点。（省商务厅牵头，省财政厅、省税务局按职责分工负责）'),
    ).toMatchObject([{ lead: '省商务厅', co: ['省财政厅', '省税务局'] }]);
  });

  it.each([
    ['主办单位：市民政局\n协办单位：市财政局、市市监局', '市民政局', ['市财政局', '市市监局']],
    ['牵头单位：市卫健委，责任单位：市财政局', '市卫健委', ['市财政局']],
    ['承办：市残联。', '市残联', []],
    ['[实施单位：市工信局]', '市工信局', []],
    ['责任单位：市交通运输局、各县（市、区）政府。', '市交通运输局', ['各县（市、区）政府']],
    ['（市住建局牵头，市发改委、市城管局配合）', '市住建局', ['市发改委', '市城管局']],
    ['（县教体局负责）', '县教体局', []],
    ['（市商务局、市文旅局）', '市商务局', ['市文旅局']],
    ['责任单位：市水务局 市城管局等部门', '市水务局', ['市城管局']],
    ['牵头单位：市科技局 完成时限：9月底', '市科技局', []],
  ])('reads %s', (text, lead, co) => {
    expect(findPrintedUnits(text)).toMatchObject([{ lead, co }]);
  });

  it('reads the cells below the head of a column', () => {
    const text = '工作任务\n责任单位\n建驿站6座\n市城管局、市住建局\n办招聘会9场\n市人社局';
    expect(findPrintedUnits(text)).toMatchObject([
      { lead: '市城管局', co: ['市住建局'] },
      { lead: '市人社局', co: [] },
    ]);
  });

  it('finds nothing in running text', () => {
    expect(findPrintedUnits('由企业牵头组建创新联合体，压实属地责任。')).toEqual([]);
    expect(findPrintedUnits('推进“两高”行业（钢铁、水泥）改造，服务各县（市、区）。')).toEqual([]);
  });
});

describe('printedFor', () => {
  const text = '1．建食堂40个。\n牵头单位：市民政局。\n2．修路8条。\n牵头单位：市交通运输局。';
  const printed = findPrintedUnits(text);
  const row = (words: string) => {
    const from = text.indexOf(words);
    return { from, to: from + words.length };
  };

  it('gives a row the units printed next after it', () => {
    expect(printedFor(row('建食堂40个'), text, printed)?.lead).toBe('市民政局');
    expect(printedFor(row('修路8条'), text, printed)?.lead).toBe('市交通运输局');
  });

  it('does not reach over the next item', () => {
    expect(printedFor(row('建食堂40个'), text, printed.slice(1))).toBeNull();
  });
});
