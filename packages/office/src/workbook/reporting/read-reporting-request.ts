import { orRefusal, type WorkbookFault } from '../fault.ts';
import { readWorkbook } from '../format/read-workbook.ts';
import { type WorkbookLimits, workbookLimits } from '../limits.ts';
import { findRequest } from './find-request.ts';
import type { RequestFacts } from './request-sheet.ts';

/** The request a workbook says it answers, or why it says none. */
export interface RequestRead {
  readonly request: RequestFacts | null;
  readonly faults: readonly WorkbookFault[];
}

/**
 * Which request a workbook answers, so that whoever gets many of them can look each one's request up
 * before reading it. What it says is not yet believed: `readReportingWorkbook` compares it. Never throws
 * on a file.
 */
export function readReportingRequest(
  bytes: Uint8Array,
  limits: WorkbookLimits = workbookLimits,
): RequestRead {
  return orRefusal<RequestRead>(
    () => ({ request: findRequest(readWorkbook(bytes, limits)).facts, faults: [] }),
    (why) => ({ request: null, faults: [why] }),
  );
}
