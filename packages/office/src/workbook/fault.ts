import { fillBlanks } from '@jiannuo/contract/fill-blanks';
import { type FaultCode, faultWords } from './fault-words.ts';

/** Where in a workbook: a sheet, and a cell of it or a range such as `K7:K9`. */
export interface Place {
  readonly sheet?: string;
  readonly cell?: string;
  /** Row of the sheet, 1-based. */
  readonly line?: number;
}

/** Something wrong in a workbook, or in a warning something to look at: what, where and what to do. */
export interface WorkbookFault {
  readonly code: FaultCode;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly line: number | null;
  readonly zh: string;
  readonly en: string;
}

export type FaultDetails = Readonly<Record<string, string | number>>;

/** The fault of a code at a place; `details` fill the blanks of its sentence. */
export function fault(code: FaultCode, place: Place, details: FaultDetails = {}): WorkbookFault {
  const { sheet, cell, line } = place;
  const words = faultWords[code];
  const spot = cell ?? (line === undefined ? undefined : String(line));
  return {
    code,
    sheet: sheet ?? null,
    cell: cell ?? null,
    line: line ?? null,
    zh: `${whereZh(sheet, spot, cell === undefined)}${fill(words.zh, details)}`,
    en: `${whereEn(sheet, spot, cell === undefined)}${fill(words.en, details)}`,
  };
}

/** Thrown where a file cannot be read at all; `readWorkbook` callers turn it into the one fault there is. */
export class WorkbookRefusal extends Error {
  override readonly name = 'WorkbookRefusal';
  readonly fault: WorkbookFault;

  constructor(code: FaultCode, details: FaultDetails = {}, place: Place = {}) {
    const refused = fault(code, place, details);
    super(refused.en);
    this.fault = refused;
  }
}

/** Runs a reading and gives the fault of a file that is refused; other errors pass. */
export function orRefusal<Answer>(read: () => Answer, refused: (why: WorkbookFault) => Answer) {
  try {
    return read();
  } catch (error) {
    if (error instanceof WorkbookRefusal) return refused(error.fault);
    throw error;
  }
}

/** Longest piece of a cell that a sentence quotes, in characters. */
const longestQuote = 40;

function fill(sentence: string, details: FaultDetails): string {
  return fillBlanks(sentence, (name) => quoted(String(details[name] ?? '')));
}

function quoted(value: string): string {
  const plain = value.slice(0, 400).replaceAll(/\s+/g, ' ').trim();
  const characters = [...plain];
  return characters.length > longestQuote
    ? `${characters.slice(0, longestQuote).join('')}…`
    : plain;
}

function whereZh(sheet: string | undefined, spot: string | undefined, isLine: boolean): string {
  if (sheet === undefined) return '';
  if (spot === undefined) return `工作表“${sheet}”：`;
  return `工作表“${sheet}”${isLine ? `第 ${spot} 行` : ` ${spot}`}：`;
}

function whereEn(sheet: string | undefined, spot: string | undefined, isLine: boolean): string {
  if (sheet === undefined) return '';
  if (spot === undefined) return `Sheet “${sheet}”: `;
  return `Sheet “${sheet}”, ${isLine ? `row ${spot}` : spot}: `;
}
