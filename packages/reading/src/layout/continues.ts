import type { Measure } from './measure-columns.ts';
import type { PlacedText } from './placed-text.ts';
import type { PrintedLine } from './printed-lines.ts';
import { rightOf } from './printed-page.ts';

/** A line with its words and the column it stands in. */
export interface PlacedLine extends PlacedText {
  readonly line: PrintedLine;
  readonly column: Measure;
  readonly page: number;
}

/** How a document sets its paragraphs. */
export interface Habits {
  /** Paragraphs begin with an indent. */
  readonly usesIndents: boolean;
}

/** Sizes further apart are not of one paragraph. */
const SAME_SIZE = 0.12;
const ENDED = /[。！？；：!?;:][”’"）)】]?$/;
const NUMBERED =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、]|第[一二三四五六七八九十]+[章节条、，]|[（(]?\d{1,2}[）).．、](?!\d)|[①-⑳])/;
/** 牵头单位：…, a labelled field, which begins a line of its own. */
const FIELD = /^[\u4e00-\u9fff]{2,8}：/;
/** 附件2, alone on its line: a head, however full the line before it. */
const ANNEX = /^(?:附件|附录|附表)\s?[\d一二三四五六七八九十]*[：:]?$/;

/** Reads from all lines whether first lines are indented. */
export function readHabits(lines: readonly PlacedLine[]): Habits {
  const indented = lines.filter((line) => isIndented(line) && !isCentred(line));
  return { usesIndents: indented.length >= 3 && indented.length * 14 >= lines.length };
}

/** True when a line is the rest of the paragraph the line before it belongs to. */
export function continues(before: PlacedLine, line: PlacedLine, habits: Habits): boolean {
  const [a, b] = [before.line.size, line.line.size];
  if (Math.abs(a - b) > SAME_SIZE * Math.max(a, b) || ANNEX.test(line.text)) return false;
  if (before.column === line.column && before.page === line.page) {
    const pitch = line.line.y - before.line.y;
    if (pitch > 1.3 * Math.max(before.column.leading, 1.1 * a)) return false;
  }
  if (isRow(before) || isRow(line) || !isFull(before, line)) return false;
  if (isCentred(line) && !isFull(line, line)) return false;
  if (habits.usesIndents) return !isIndented(line);
  return !(ENDED.test(before.text) && (NUMBERED.test(line.text) || FIELD.test(line.text)));
}

/** True for a row of a table: texts that stand far apart. */
function isRow({ line: { runs, size } }: PlacedLine): boolean {
  return runs.some((run, at) => {
    const next = runs[at + 1];
    return next !== undefined && next.x - rightOf(run) > 2.5 * size;
  });
}

function isIndented({ line, column }: PlacedLine): boolean {
  const indent = (line.x - column.left) / line.size;
  return indent > 1.2 && indent < 4.5;
}

/** True for a line that leaves as much room on its left as on its right. */
function isCentred({ line, column }: PlacedLine): boolean {
  const [left, right] = [line.x - column.left, column.right - line.right];
  return left > 2.5 * line.size && Math.abs(left - right) < line.size;
}

/** True when the next word had no more room in a line. */
function isFull({ line, column }: PlacedLine, next: PlacedLine): boolean {
  // The edges of a line alone are its own.
  if (column.leading === 0) return false;
  const room = (column.right - line.right) / line.size;
  const word = firstWordEm(next.text);
  return room < (column.isJustified && word <= 1 ? 0.75 : Math.min(word, 12) + 0.5);
}

/** Width of what cannot be parted at the head of a line, in em. */
function firstWordEm(text: string): number {
  const word =
    /^[“‘（《〈「『【([]*(?:[A-Za-z\d.,%-]+|.)[，。、；：？！”’）》〉」』】,.;:?!)\]]*/u.exec(
      text,
    )?.[0];
  return [...(word ?? '')].reduce((sum, char) => sum + (char < '\u2000' ? 0.55 : 1), 0);
}
