/** A half-open range, as `[from, to]`. */
export type Range = readonly [from: number, to: number];

/** A gold and a predicted range taken for the same thing, by their places in the two lists. */
export interface Match {
  readonly gold: number;
  readonly predicted: number;
  readonly overlap: number;
}

/** Precision, recall and their harmonic mean, four decimals. */
export type PrecisionRecall = readonly [precision: number, recall: number, f1: number];

/** Intersection over union of two ranges, 0–1. */
export function overlapRatio(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  const union = Math.max(a[1], b[1]) - Math.min(a[0], b[0]);
  return union === 0 ? 0 : shared / union;
}

/** Pairs ranges one to one, best overlap first; ties go to the later pair. */
export function matchRanges(
  gold: readonly Range[],
  predicted: readonly Range[],
  threshold: number,
): readonly Match[] {
  const pairs: Match[] = [];
  for (const [g, a] of gold.entries()) {
    for (const [p, b] of predicted.entries()) {
      if (b[0] >= a[1] || b[1] <= a[0]) continue;
      const overlap = overlapRatio(a, b);
      if (overlap >= threshold) pairs.push({ gold: g, predicted: p, overlap });
    }
  }
  pairs.sort((a, b) => b.overlap - a.overlap || b.gold - a.gold || b.predicted - a.predicted);
  const usedGold = new Set<number>();
  const usedPredicted = new Set<number>();
  return pairs.filter(({ gold: g, predicted: p }) => {
    if (usedGold.has(g) || usedPredicted.has(p)) return false;
    usedGold.add(g);
    usedPredicted.add(p);
    return true;
  });
}

/** Precision and recall from the number right, the number predicted and the number in the gold. */
export function precisionRecall(right: number, predicted: number, gold: number): PrecisionRecall {
  const p = predicted === 0 ? 0 : right / predicted;
  const r = gold === 0 ? 0 : right / gold;
  return [round(p, 4), round(r, 4), p + r === 0 ? 0 : round((2 * p * r) / (p + r), 4)];
}

/** Rounds to so many decimals. */
export function round(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`);
}

/** How alike two short phrases are: F1 over their characters, marks and 的 aside. */
export function likeness(a: string, b: string): number {
  const left = characters(a);
  const right = characters(b);
  if (left.length === 0 || right.length === 0) return 0;
  const pool = Map.groupBy(right, (character) => character);
  let shared = 0;
  for (const character of left) if (pool.get(character)?.pop() !== undefined) shared += 1;
  return (2 * shared) / (left.length + right.length);
}

function characters(words: string): string[] {
  return Array.from(words.replace(/[\s“”（）()、，的]/g, ''));
}
