import type { TextRun } from './printed-page.ts';

/** Shadows and false bold letters are drawn this near to the text, in parts of the font size. */
const SHADOW_OFFSET = 0.25;

/** Leaves out text that is drawn a second time on or close beside itself. */
export function dropShadows(runs: readonly TextRun[]): TextRun[] {
  const kept = new Map<string, TextRun[]>();
  return runs.filter((run) => {
    const same = kept.get(run.text) ?? [];
    const isShadow = same.some(
      ({ x, y, size }) =>
        Math.abs(x - run.x) < SHADOW_OFFSET * size && Math.abs(y - run.y) < SHADOW_OFFSET * size,
    );
    if (!isShadow) kept.set(run.text, [...same, run]);
    return !isShadow;
  });
}
