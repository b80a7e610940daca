import type { Unit } from '../read-units.ts';

/** The units of one paragraph: indexes `[start, end)`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Its first 800 characters. */
  readonly text: string;
  readonly isFurniture: boolean;
  readonly isHeading: boolean;
}

/** How much of a paragraph is kept. */
const LONGEST_TEXT = 800;

/** Groups the units of a clean text by the paragraph they stand in. */
export function groupPassages(text: string, units: readonly Unit[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  while (start < units.length) {
    const first = units[start];
    if (first === undefined) break;
    let end = start + 1;
    while (units[end]?.block === first.block) end += 1;
    const { from, isFurniture, heading } = first;
    const to = Math.min(units[end - 1]?.to ?? from, from + LONGEST_TEXT);
    const words = end === start + 1 && to === first.to ? first.text : text.slice(from, to);
    passages.push({ start, end, text: words, isFurniture, isHeading: heading !== null });
    start = end;
  }
  return passages;
}
