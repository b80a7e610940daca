import { writeWorkbook } from '../format/write-workbook.ts';
import { workbookLimits } from '../limits.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import type { ReportingSheet } from './reporting-sheet.ts';
import { requestSheet } from './request-sheet.ts';

/**
 * The workbook one unit fills in for one period: the form, how to fill it in, and out of sight what tells
 * this request from others. Only cells to fill in are unlocked. The same sheet gives the same bytes.
 */
export function writeReportingWorkbook(sheet: ReportingSheet): Uint8Array {
  const { longestWords } = workbookLimits;
  return writeWorkbook({
    sheets: [
      formSheet(sheet, longestWords),
      guideSheet(sheet.language, longestWords),
      requestSheet(sheet),
    ],
    font: sheet.language === 'zh' ? '宋体' : 'Calibri',
    isLocked: true,
  });
}
