import type { ReadClause } from './clause.ts';
import type { Seam } from './cues/cue.ts';
import { isOneRow } from './cues/cues.ts';

/** Gathers a sentence's clauses into rows, seam by seam. */
export function groupClauses(clauses: readonly ReadClause[]): readonly (readonly ReadClause[])[] {
  const rows: ReadClause[][] = [];
  for (const [index, right] of clauses.entries()) {
    const seam = seamBefore(clauses, index, rows.at(-1) ?? []);
    if (seam !== null && isOneRow(seam)) rows.at(-1)?.push(right);
    else rows.push([right]);
  }
  return rows;
}

/** The places between a sentence's clauses, each with the row that has grown up to it. */
export function seamsOf(clauses: readonly ReadClause[]): readonly Seam[] {
  const seams: Seam[] = [];
  let row: ReadClause[] = [];
  for (const [index, right] of clauses.entries()) {
    const seam = seamBefore(clauses, index, row);
    if (seam !== null) seams.push(seam);
    row = seam !== null && isOneRow(seam) ? [...row, right] : [right];
  }
  return seams;
}

function seamBefore(
  clauses: readonly ReadClause[],
  index: number,
  row: readonly ReadClause[],
): Seam | null {
  const left = clauses[index - 1];
  const right = clauses[index];
  if (left === undefined || right === undefined || row.length === 0) return null;
  return {
    row,
    left,
    right,
    next: clauses[index + 1] ?? null,
    index: index - 1,
    count: clauses.length,
  };
}
