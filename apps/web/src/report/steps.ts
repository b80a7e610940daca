import type { Range } from '../paper/ranges.ts';

/** Index of the item after or before a place, never past an end; -1 when there are none. */
export function stepFrom(
  items: readonly Range[],
  place: number,
  direction: 1 | -1,
  current: number,
): number {
  if (items.length === 0) return -1;
  if (current !== -1) return Math.min(items.length - 1, Math.max(0, current + direction));
  const after = items.findIndex((item) => item.from >= place);
  if (direction === 1) return after === -1 ? items.length - 1 : after;
  return Math.max(0, (after === -1 ? items.length : after) - 1);
}
