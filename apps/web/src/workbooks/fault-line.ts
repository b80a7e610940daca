import type { WorkbookRead } from '@jiannuo/contract';

/** Something wrong in a workbook, or to be looked at. */
export type Fault = WorkbookRead['faults'][number];

/** A fault as a line of a table: where, and what to do. */
export interface FaultLine {
  readonly sheet: string;
  /** A cell, a range, or the number of a row; '' where it is about the whole. */
  readonly cell: string;
  readonly said: string;
}

const openings = { zh: '工作表“', en: 'Sheet “' } as const;
const ends = { zh: '：', en: ': ' } as const;

/** Parts the sentence of a fault from the place in front of it. */
export function faultLine(fault: Fault, language: 'zh' | 'en'): FaultLine {
  const { sheet, cell, line } = fault;
  return {
    sheet: sheet ?? '',
    cell: cell ?? (line === null ? '' : String(line)),
    said: sheet === null ? fault[language] : afterPlace(fault[language], sheet, language),
  };
}

/** The words after the place; the name of a sheet may itself hold what ends it. */
function afterPlace(words: string, sheet: string, language: 'zh' | 'en'): string {
  const place = openings[language] + sheet;
  const end = words.startsWith(place) ? words.indexOf(ends[language], place.length) : -1;
  return end < 0 ? words : words.slice(end + ends[language].length);
}
