/** One line of the table: what was measured, beside what, and what we mean to reach. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ns' | 'ms' | 's' | 'kB' | 'MB' | '×';
  /** What the figure should not exceed, where there is such a number. */
  readonly goal?: number;
  /** The same work done barely, or by a peer, in the same run. */
  readonly beside?: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Value below which a share of the values lies, such as 0.95. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Times of one call after another, in milliseconds, after a warm-up. */
export async function times(
  runs: number,
  work: (run: number) => unknown,
  warmUp = Math.ceil(runs / 4),
): Promise<number[]> {
  for (let run = 0; run < warmUp; run += 1) await work(run);
  const found: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work(run);
    found.push(performance.now() - start);
  }
  return found;
}

export function print(figures: readonly Figure[]): void {
  for (const { name, value, unit, goal, beside } of figures) {
    const shown = `${value < 10 ? value.toFixed(2) : Math.round(value)} ${unit}`;
    const wanted =
      goal === undefined ? '' : `goal ≤ ${goal} ${unit}${value > goal ? '  (over)' : ''}`;
    console.log(`${name.padEnd(58)}${shown.padStart(11)}  ${wanted.padEnd(24)}${beside ?? ''}`);
  }
}
