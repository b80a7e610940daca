import type { Range } from '../paper/ranges.ts';

/** How far a caret goes: to the next character, or to the next place after a comma. */
export type CaretStep = 'character' | 'clause';

const UNSEEN = /[\s*]/;
const CLAUSE_END = /[，、；。：！？]/;

/** Moves a caret inside a range of the text, never resting beside what is not shown. */
export function moveCaret(
  text: string,
  at: number,
  bounds: Range,
  step: CaretStep,
  direction: 1 | -1,
): number {
  let place = at;
  do {
    place = overUnseen(text, place, bounds, direction) + direction;
    if (place <= bounds.from) return bounds.from;
    if (place >= bounds.to) return bounds.to;
  } while (step === 'clause' && !CLAUSE_END.test(text.charAt(place - 1)));
  return place;
}

function overUnseen(text: string, at: number, bounds: Range, direction: 1 | -1): number {
  let place = at;
  const next = () => text.charAt(direction === 1 ? place : place - 1);
  while (place > bounds.from && place < bounds.to && UNSEEN.test(next())) place += direction;
  return place;
}

/** The likeliest place to split: after the comma nearest the middle, else the middle. */
export function likelySplit(text: string, range: Range): number {
  const middle = (range.from + range.to) / 2;
  let best: number | null = null;
  for (let at = range.from + 1; at < range.to; at += 1) {
    if (!CLAUSE_END.test(text.charAt(at - 1))) continue;
    if (best === null || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  }
  return best ?? Math.round(middle);
}
