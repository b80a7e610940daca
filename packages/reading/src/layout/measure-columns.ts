import type { PrintedLine } from './printed-lines.ts';

/** The edges its lines keep to, and how they stand below one another; points. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Usual distance from baseline to baseline; 0 for a line alone. */
  readonly leading: number;
  /** True where nearly every line reaches the right edge. */
  readonly isJustified: boolean;
}

/** A column with fewer lines takes the edges of a longer one at the same place. */
const FEW_LINES = 5;

/** Measures columns; a short one, as on a last page, by its longer sisters. */
export function measureColumns(columns: readonly (readonly PrintedLine[])[]): Measure[] {
  const own = columns.map(measure);
  return columns.map((lines, index) => {
    const mine = own[index] ?? measure(lines);
    if (lines.length >= FEW_LINES) return mine;
    const em = lines[0]?.size ?? 10;
    const sister = columns
      .map((other, at) => ({ count: other.length, is: own[at] ?? mine }))
      .filter(
        ({ count, is }) =>
          count >= FEW_LINES &&
          mine.left > is.left - em &&
          mine.left < is.left + 3 * em &&
          mine.right < is.right + em,
      )
      .reduce((most, one) => (one.count > most.count ? one : most), { count: 0, is: mine }).is;
    return { ...sister, leading: mine.leading === 0 ? sister.leading : mine.leading };
  });
}

function measure(lines: readonly PrintedLine[]): Measure {
  const em = lines.map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1] ?? 10;
  const left =
    edge(
      lines.map(({ x }) => x),
      em,
    ) ?? 0;
  const right = -(
    edge(
      lines.map((line) => -line.right),
      em,
    ) ?? 0
  );
  const pitches = lines
    .slice(1)
    .map((line, at) => line.y - (lines[at]?.y ?? 0))
    .sort((a, b) => a - b);
  const leading = pitches[Math.floor(pitches.length * 0.3)] ?? 0;
  const full = lines.filter((line) => line.right > right - 2 * em);
  const exact = full.filter((line) => line.right > right - 0.4 * em);
  return { left, right, leading, isJustified: exact.length >= full.length * 0.8 };
}

/** The smallest place that more than a stray line keeps to. */
function edge(places: readonly number[], em: number): number | undefined {
  const sorted = places.toSorted((a, b) => a - b);
  const enough = Math.max(2, Math.ceil(0.08 * sorted.length));
  for (const [at, place] of sorted.entries()) {
    const near = sorted.slice(at).filter((other) => other - place < 0.6 * em);
    if (near.length >= enough) return near[near.length >> 1];
  }
  return sorted[0];
}
