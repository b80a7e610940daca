import type { ReadClause } from './clause.ts';
import type { Seam } from './cues/cue.ts';
import { isOneRow, leadsOn } from './cues/cues.ts';
import type { ClauseGroup } from './row-draft.ts';

/** Gathers a sentence's clauses into rows, seam by seam. */
export function groupClauses(clauses: readonly ReadClause[]): readonly ClauseGroup[] {
  const rows: { clauses: ReadClause[]; core: ReadClause }[] = [];
  for (const [index, right] of clauses.entries()) {
    const row = rows.at(-1);
    const seam = seamBefore(clauses, index, row?.clauses ?? []);
    if (row === undefined || seam === null || !isOneRow(seam)) {
      rows.push({ clauses: [right], core: right });
      continue;
    }
    if (row.core === seam.left && leadsOn(seam)) row.core = right;
    row.clauses.push(right);
  }
  return rows.map(({ clauses: all, core }) => ({ clauses: all, core: withVerb(all, core) }));
}

/** A core without a verb says nothing of what is to be done; a clause beside it may. */
function withVerb(clauses: readonly ReadClause[], core: ReadClause): ReadClause {
  if (core.head.verbs.length > 0 || core.class === 'target') return core;
  return clauses.find(({ head }) => head.verbs.length > 0) ?? core;
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
