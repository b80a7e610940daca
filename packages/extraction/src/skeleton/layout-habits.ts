import { isLeadPhrase } from './lead-phrase.ts';
import type { Line } from './lines.ts';
import { readNumbering } from './numbering.ts';
import { findWrapWidth, widthOf } from './wrapping.ts';

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

function usesBareHeadings(lines: readonly Line[], wrap: number): boolean {
  const numbered = lines.filter((line) => (readNumbering(line.bare)?.rank ?? 9) <= 2);
  const bare = numbered.filter((line) => !/。/.test(line.bare) && widthOf(line.bare) < wrap - 3);
  return bare.length * 2 > numbered.length;
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
