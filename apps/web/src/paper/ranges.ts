/** A half-open range of the report's text, in UTF-16 code units. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const overlaps = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to;

/** Index of the last item with `from` ≤ `place`, or -1. Items are sorted by `from`. */
export function lastStartingBy(items: readonly Range[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.from ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The sorted, disjoint items that overlap a range. */
export function overlapping<T extends Range>(items: readonly T[], range: Range): T[] {
  const found: T[] = [];
  for (let at = Math.max(0, lastStartingBy(items, range.from)); at < items.length; at += 1) {
    const item = items[at];
    if (!item || item.from >= range.to) break;
    if (overlaps(item, range)) found.push(item);
  }
  return found;
}
