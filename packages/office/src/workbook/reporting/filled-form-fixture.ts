import type { Decimal } from '@jiannuo/extraction';
import { expect } from 'vitest';
import { WorkbookEditor } from '../format/workbook-editor-fixture.ts';
import { workbookLimits } from '../limits.ts';
import { readReportingWorkbook } from './read-reporting-workbook.ts';
import { reportingSheet } from './reporting-fixture.ts';
import type { ReportingEntry, ReportingSheet } from './reporting-sheet.ts';
import { writeReportingWorkbook } from './write-reporting-workbook.ts';

/** The request the forms of these tests answer. */
export const sheet = reportingSheet();
/** The form as it was sent. */
export const edited = () => new WorkbookEditor(writeReportingWorkbook(sheet));

/** The form of the fixture filled in without a fault. */
export const filled = () =>
  edited()
    .type('K4', 230.5)
    .type('L4', '完成230.5亿元，同比增长7.6%。')
    .type('K5', 6)
    .type('K6', 14)
    .type('K7', '66.4%')
    .type('L5', '新增智能工厂3家。')
    .type('M5', '部分企业融资难。')
    .type('N5', '组织银企对接。')
    .type('O8', '是');
/** What `filled` says. */
export const wanted: ReportingEntry[] = [
  {
    itemId: 'item-1',
    figures: [{ goalId: 'goal-1', value: '230.5' as Decimal }],
    words: '完成230.5亿元，同比增长7.6%。',
    problem: '',
    nextStep: '',
    noChange: false,
  },
  {
    itemId: 'item-2',
    figures: [
      { goalId: 'goal-2', value: '6' as Decimal },
      { goalId: 'goal-3', value: '14' as Decimal },
      { goalId: 'goal-4', value: '66.4' as Decimal },
    ],
    words: '新增智能工厂3家。',
    problem: '部分企业融资难。',
    nextStep: '组织银企对接。',
    noChange: false,
  },
  { itemId: 'item-3', figures: [], words: '', problem: '', nextStep: '', noChange: true },
];

export function read(
  bytes: Uint8Array | WorkbookEditor,
  expected: ReportingSheet = sheet,
  limits = workbookLimits,
) {
  const saved = bytes instanceof WorkbookEditor ? bytes.save() : bytes;
  return readReportingWorkbook(saved, expected, limits);
}

/** Faults as `K7 code`, or the code alone where no cell is to blame. */
export function faultsOf(
  bytes: Uint8Array | WorkbookEditor,
  expected: ReportingSheet = sheet,
): string[] {
  const { entries, faults } = read(bytes, expected);
  if (faults.length > 0) expect(entries).toEqual([]);
  return faults.map(({ cell, code }) => (cell === null ? code : `${cell} ${code}`));
}

export function warningsOf(bytes: WorkbookEditor): string[] {
  const { faults, warnings } = read(bytes);
  expect(faults).toEqual([]);
  return warnings.map(({ cell, line, code }) => `${cell ?? line ?? ''} ${code}`.trim());
}
