import { fault, type WorkbookFault } from '../fault.ts';
import type { RequestFound } from './find-request.ts';
import type { ReportingSheet } from './reporting-sheet.ts';
import { requestLines } from './request-sheet.ts';

/**
 * Whether a workbook answers the request it is read against: the first thing against it, else null.
 * The fault names what the workbook was made for, so that people find the right one.
 */
export function checkRequest(
  { facts, lines }: RequestFound,
  expected: ReportingSheet,
): WorkbookFault | null {
  const isSamePlace = facts.jurisdiction === expected.jurisdiction;
  if (!isSamePlace || facts.unit !== expected.unit) {
    const found = isSamePlace ? facts.unit : `${facts.jurisdiction} ${facts.unit}`;
    return fault('request-of-other-unit', {}, { found, wanted: expected.unit });
  }
  if (facts.period !== expected.period) {
    const labels = { found: facts.periodLabel, wanted: expected.periodLabel };
    return fault('request-of-other-period', {}, labels);
  }
  const asksTheSame = JSON.stringify(lines) === JSON.stringify(requestLines(expected));
  if (facts.key === expected.key && asksTheSame) return null;
  const made = { found: shownTime(facts.askedAt), wanted: shownTime(expected.askedAt) };
  return fault('request-outdated', {}, made);
}

const chinaOffsetMs = 8 * 3_600_000;

/** A time as offices read it, to the minute in China's one time zone: 2026-05-25 09:00. */
function shownTime(iso: string): string {
  const time = new Date(Date.parse(iso) + chinaOffsetMs);
  return Number.isNaN(time.getTime()) ? iso : time.toISOString().slice(0, 16).replace('T', ' ');
}
