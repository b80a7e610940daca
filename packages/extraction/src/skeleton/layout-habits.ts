import { isLeadPhrase } from './lead-phrase.ts';
import type { Line } from './lines.ts';
import { readNumbering } from './numbering.ts';
import { findWrapWidth, widthOf } from './wrapping.ts';

/** Numbers of this rank and higher stand before headings, lower ones before items as well. */
export const LOWEST_HEADING = 2;

/** How a text sets its paragraphs, read from all its lines. */
export interface LayoutHabits {
  /** Width at which lines were cut, in full-width characters, or null. */
  readonly wrap: number | null;
  readonly usesIndents: boolean;
  /** True where blank lines part the paragraphs. */
  readonly usesBlanks: boolean;
  /** True where numbered headings stand on lines of their own without a stop. */
  readonly hasBareHeadings: boolean;
  /** True where most paragraphs of a wrapped text begin with a bare lead phrase. */
  readonly usesLeads: boolean;
}

/** Reads the habits of a text. */
export function readHabits(lines: readonly Line[]): LayoutHabits {
  const wrap = findWrapWidth(lines);
  let [indents, blanks] = [0, 0];
  for (const line of lines) {
    if (line.isIndented) indents += 1;
    if (line.blanksBefore > 0) blanks += 1;
  }
  return {
    wrap,
    usesIndents: indents * 10 >= lines.length,
    usesBlanks: blanks * 10 >= lines.length,
    hasBareHeadings: wrap !== null && usesBareHeadings(lines, wrap),
    usesLeads: wrap !== null && usesLeads(lines, wrap),
  };
}

/** True when the line begins with a sentence that reads as a paragraph's heading. */
export function startsWithLead(text: string): boolean {
  const stop = text.slice(0, 30).indexOf('。');
  return stop !== -1 && stop < text.length - 1 && isLeadPhrase(text.slice(0, stop + 1), false);
}

/** A numbered line that fills its width without a stop tells nothing: it may go on or not. */
function usesBareHeadings(lines: readonly Line[], wrap: number): boolean {
  let [bare, running] = [0, 0];
  for (const { bare: words } of lines) {
    if ((readNumbering(words)?.rank ?? 9) > LOWEST_HEADING) continue;
    if (words.includes('。')) running += 1;
    else if (widthOf(words) < wrap - 3) bare += 1;
  }
  return bare > running;
}

/** Judged by the lines that surely begin a paragraph: those after a short ended line. */
function usesLeads(lines: readonly Line[], wrap: number): boolean {
  const starts = lines.filter((line, index) => {
    const previous = lines[index - 1]?.bare ?? '';
    const isAfterEnd = /[。！]$/.test(previous) && widthOf(previous) < wrap - 3;
    return isAfterEnd && readNumbering(line.bare) === null;
  });
  return starts.filter((line) => startsWithLead(line.bare)).length * 2 > starts.length;
}
