import type { Decimal } from '@jiannuo/extraction';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { look } from '../format/raw-workbook-fixture.ts';
import { goalOf, reportingSheet, rowOf } from './reporting-fixture.ts';
import { writeReportingWorkbook } from './write-reporting-workbook.ts';

const bytes = writeReportingWorkbook(reportingSheet());
const part = (name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const form = part('xl/worksheets/sheet1.xml');

/** Whether the style of a cell lets people write into it. */
function isUnlocked(address: string): boolean {
  const style = new RegExp(`<c r="${address}" s="(\\d+)"`).exec(form)?.[1];
  const xfs = /<cellXfs.*<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0] ?? '';
  const all = [...xfs.matchAll(/<xf .*?<\/xf>/g)].map(([xf]) => xf);
  return all[Number(style)]?.includes('locked="0"') ?? false;
}

describe('writeReportingWorkbook', () => {
  it('gives the same bytes for the same request', () => {
    expect(writeReportingWorkbook(reportingSheet())).toEqual(bytes);
    expect(writeReportingWorkbook(reportingSheet({ key: 'other' }))).not.toEqual(bytes);
  });

  it('says whose it is, for when, and what each column is for', () => {
    const { text } = look(bytes);
    expect(text('A1')).toBe('云州市2026年政府工作报告任务进展填报表（2026年5月）');
    expect(text('A2')).toContain('填报单位：市工业和信息化局');
    expect(text('A2')).toContain('2026年6月5日');
    expect([...'ABCDEFGHIJKLMNO'].map((column) => text(`${column}3`))).toEqual([
      '序号',
      '编号',
      '任务',
      '牵头/配合',
      '完成时限',
      '指标',
      '目标值',
      '计划进度',
      '上期完成',
      '上期进展',
      '本期累计完成',
      '进展情况',
      '存在问题',
      '下一步措施',
      '无变化',
    ]);
  });

  it('gives each goal a line and joins what belongs to the row', () => {
    const { text, cell, workbook } = look(bytes);
    expect(['F4', 'F5', 'F6', 'F7', 'F8'].map(text)).toEqual([
      '规上工业增加值（亿元）',
      '省级智能工厂（家）',
      '数字化车间（个）',
      '关键工序数控化率（%）',
      '',
    ]);
    expect(cell('H4')).toEqual({ kind: 'number', value: '229.2', look: 'plain' });
    expect(text('C5')).toContain('\n（各县（市、区）另行填报，本表填全市汇总数）');
    const joined = workbook.sheets[0]?.merges
      .filter(({ top }) => top === 5)
      .map(({ left }) => left);
    expect(joined?.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 10, 12, 13, 14, 15]);
  });

  it('unlocks what is asked and nothing else', () => {
    const asked = ['K4', 'L4', 'M4', 'N4', 'O4', 'K5', 'K6', 'K7', 'L5', 'L8', 'O8'];
    const told = ['A1', 'A4', 'B4', 'C4', 'F4', 'G4', 'H4', 'I4', 'J4', 'P4', 'K3', 'K8'];
    expect(asked.map(isUnlocked)).toEqual(asked.map(() => true));
    expect(told.map(isUnlocked)).toEqual(told.map(() => false));
    expect(form).toContain('<sheetProtection sheet="1"');
    expect(form).not.toContain('password');
  });

  it('keeps its tables in their places', () => {
    const book = part('xl/workbook.xml');
    expect(book).toContain('<workbookProtection lockStructure="1"/>');
    expect(book).toContain('name="_jiannuo" sheetId="3" state="veryHidden"');
    expect(book).toContain(`'填报'!$1:$3`);
    expect(form).toContain('<pane xSplit="3" ySplit="3" topLeftCell="D4"');
    expect(form).toContain('paperSize="8" orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(form).toContain('<col min="16" max="16" width="20" hidden="1"');
  });

  it('says what may be typed where', () => {
    expect(form).toMatch(/type="decimal"[^>]*errorStyle="warning"[^>]*sqref="K4:K7"/);
    expect(form).toMatch(/type="textLength"[^>]*sqref="L4:L8"><formula1>2000</);
    expect(form).toMatch(/type="list"[^>]*sqref="O4:O8"><formula1>&quot;是,否&quot;</);
  });

  it('writes words that look like formulas as words', () => {
    const sheet = reportingSheet({
      rows: [rowOf({ title: '=HYPERLINK("http://x")', code: '+1', lastWords: '-完成' })],
    });
    const { cell } = look(writeReportingWorkbook(sheet));
    expect(['B4', 'C4', 'J4'].map((address) => cell(address)?.kind)).toEqual([
      'text',
      'text',
      'text',
    ]);
  });

  it('loses no digit of a long figure', () => {
    const last = '1234567890123456.78' as Decimal;
    const sheet = reportingSheet({ rows: [rowOf({ goals: [goalOf({ last })] })] });
    expect(look(writeReportingWorkbook(sheet)).text('I4')).toBe(last);
  });

  it('speaks English where asked', () => {
    const { text, workbook } = look(writeReportingWorkbook(reportingSheet({ language: 'en' })));
    expect([text('K3'), text('O3')]).toEqual(['Total to date', 'No change']);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Reporting', 'Guide', '_jiannuo']);
  });

  it('makes a workbook of a request for nothing', () => {
    expect(look(writeReportingWorkbook(reportingSheet({ rows: [] }))).text('A4')).toBe('');
  });
});
