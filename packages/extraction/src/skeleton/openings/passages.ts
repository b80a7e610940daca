import type { Unit } from '../read-units.ts';

/** The units of one paragraph: indexes `[start, end)`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** The first 800 characters. */
  readonly text: string;
  readonly isFurniture: boolean;
  readonly isHeading: boolean;
}

/** Groups units by the paragraph they stand in. */
export function groupPassages(units: readonly Unit[]): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  while (start < units.length) {
    const first = units[start];
    let end = start + 1;
    let text = first?.text ?? '';
    while (end < units.length && units[end]?.block === first?.block) {
      if (text.length < 800) text += units[end]?.text ?? '';
      end += 1;
    }
    passages.push({
      start,
      end,
      text: text.slice(0, 800),
      isFurniture: first?.isFurniture ?? false,
      isHeading: (first?.heading ?? null) !== null,
    });
    start = end;
  }
  return passages;
}
