export type { WorkbookFault } from './fault.ts';
export type { FaultCode } from './fault-words.ts';
export { type WorkbookLimits, workbookLimits } from './limits.ts';
export { type ReportingRead, readReportingWorkbook } from './reporting/read-reporting-workbook.ts';
export type * from './reporting/reporting-sheet.ts';
export { writeReportingWorkbook } from './reporting/write-reporting-workbook.ts';
