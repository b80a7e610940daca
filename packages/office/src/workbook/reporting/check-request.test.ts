import { describe, expect, it } from 'vitest';
import { WorkbookEditor } from '../format/workbook-editor-fixture.ts';
import { faultsOf, filled, read, sheet, wanted } from './filled-form-fixture.ts';
import { readReportingRequest } from './read-reporting-request.ts';
import { goalOf, reportingSheet, rowOf } from './reporting-fixture.ts';
import type { ReportingSheet } from './reporting-sheet.ts';
import { writeReportingWorkbook } from './write-reporting-workbook.ts';

describe('workbooks of another request', () => {
  it.each<readonly [string, Partial<ReportingSheet>, string, string]>([
    [
      'another unit',
      { unit: '市教育局' },
      'request-of-other-unit',
      '这是“市教育局”的填报表，不是“市工业和信息化局”的',
    ],
    [
      'another place',
      { jurisdiction: '某某市' },
      'request-of-other-unit',
      '某某市 市工业和信息化局',
    ],
    [
      'another period',
      { period: '2026-04', periodLabel: '2026年4月' },
      'request-of-other-period',
      '这是 2026年4月的填报表，现在要报的是 2026年5月',
    ],
    [
      'an older request',
      { key: 'older', askedAt: '2026-05-20T01:00:00.000Z' },
      'request-outdated',
      '这份表生成于 2026-05-20 09:00，最新的生成于 2026-05-25 09:00',
    ],
    ['a request for other rows', { rows: [rowOf()] }, 'request-outdated', '最新'],
    [
      'a request in another unit of measure',
      { rows: [rowOf({ goals: [goalOf({ unit: '万元' })] }), ...sheet.rows.slice(1)] },
      'request-outdated',
      '最新',
    ],
  ])('refuses one of %s', (_, given, code, words) => {
    const { entries, faults } = read(writeReportingWorkbook(reportingSheet(given)));
    expect(entries).toEqual([]);
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]?.zh).toContain(words);
  });

  it('reads one whose rows only show other words', () => {
    const shown = sheet.rows.map((row) => ({ ...row, title: '改动后的文字', lastWords: '别的' }));
    expect(read(filled(), reportingSheet({ rows: shown })).entries).toEqual(wanted);
  });

  it('refuses one that was changed to pass for another', () => {
    const forged = new WorkbookEditor(
      writeReportingWorkbook(reportingSheet({ unit: '市教育局' })),
      3,
    ).type('B3', sheet.unit);
    expect(faultsOf(forged.save())).toEqual(['request-changed']);
  });

  it('refuses one without what tells requests apart', () => {
    const bare = new WorkbookEditor(writeReportingWorkbook(sheet), 3).clear('A1');
    expect(faultsOf(bare.save())).toEqual(['request-missing']);
  });

  it('reads one whose period is only called otherwise now', () => {
    const renamed = reportingSheet({ periodLabel: '1—5月', askedAt: '2026-05-25T01:00:00Z' });
    expect(read(filled(), renamed).faults).toEqual([]);
  });
});

describe('readReportingRequest', () => {
  it('says which request a workbook answers', () => {
    const { unit, period, key } = sheet;
    expect(readReportingRequest(filled().save())).toMatchObject({
      request: { unit, period, key, jurisdiction: '云州市' },
      faults: [],
    });
  });

  it('says why it cannot', () => {
    const { request, faults } = readReportingRequest(new Uint8Array());
    expect([request, faults[0]?.code]).toEqual([null, 'file-empty']);
  });
});
