import type { PrintedLine } from './printed-lines.ts';
import { spellLine } from './spell-line.ts';

/** A column without the footnotes at its foot. */
export interface NotedColumn {
  readonly body: readonly PrintedLine[];
  readonly notes: readonly PrintedLine[];
}

/** Footnotes are set at most this large, in parts of the text's size. */
const LARGEST_NOTE = 0.93;
/** What a footnote begins with: [1] ① 1 * 注：. */
const MARK =
  /^(?:[[［【〔(（]\s*\d{1,3}\s*[\]］】〕)）]|[①-⑳]|\d{1,3}[\s.．、]?(?=\D)|[*＊※]|注[：:\d])/;

/** Takes the lines at a column's foot that are smaller than the text and begin with a mark. */
export function takeFootnotes(lines: readonly PrintedLine[], textSize: number): NotedColumn {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? textSize) <= LARGEST_NOTE * textSize) from -= 1;
  while (from < lines.length && !startsNote(lines[from])) from += 1;
  return { body: lines.slice(0, from), notes: lines.slice(from) };
}

/** True for the first line of a footnote. */
export function startsNote(line: PrintedLine | undefined): boolean {
  return line !== undefined && MARK.test(spellLine(line));
}
