import { findGutter, fragmentsOf, type Gutter } from './find-gutter.ts';
import { rightOf, type TextRun } from './printed-page.ts';

/** How deep columns may lie inside columns. */
const DEEPEST = 12;

/** A part of a page whose lines follow one another from top to bottom. */
export interface Column {
  readonly runs: readonly TextRun[];
}

/**
 * Parts a sheet into its columns, in reading order: what stands above a set of columns, the columns
 * from left to right, what stands below. Columns may hold columns. `known` are the gutters of other
 * pages.
 */
export function orderColumns(runs: readonly TextRun[], known: readonly Gutter[]): Column[] {
  return split(runs, known, 0);
}

/** The gutters of a sheet, for its sister pages to know. */
export function guttersOf(runs: readonly TextRun[]): Gutter[] {
  const gutters: Gutter[] = [];
  const visit = (part: readonly TextRun[], depth: number): void => {
    const gutter = depth >= DEEPEST ? null : findGutter(fragmentsOf(part), []);
    if (gutter === null) return;
    gutters.push(gutter);
    for (const piece of cut(part, gutter)) visit(piece, depth + 1);
  };
  visit(runs, 0);
  return gutters;
}

function split(runs: readonly TextRun[], known: readonly Gutter[], depth: number): Column[] {
  if (runs.length === 0) return [];
  const gutter = depth >= DEEPEST ? null : findGutter(fragmentsOf(runs), known);
  if (gutter === null) return [{ runs }];
  return cut(runs, gutter).flatMap((part) => split(part, known, depth + 1));
}

/** Above, left, right, below. */
function cut(runs: readonly TextRun[], gutter: Gutter): TextRun[][] {
  const parts: TextRun[][] = [[], [], [], []];
  const middle = (gutter.left + gutter.right) / 2;
  for (const run of runs) {
    const height = run.y - 0.35 * run.size;
    const isLeft = (run.x + rightOf(run)) / 2 < middle;
    const part = height < gutter.top ? 0 : height > gutter.bottom ? 3 : isLeft ? 1 : 2;
    parts[part]?.push(run);
  }
  return parts.filter((part) => part.length > 0);
}
