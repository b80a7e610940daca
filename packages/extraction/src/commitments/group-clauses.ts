import type { ReadClause } from './clause.ts';
import type { Seam } from './cues/cue.ts';
import { isOneRow, leadsOn } from './cues/cues.ts';
import type { ClauseGroup } from './row-draft.ts';

interface GrowingGroup {
  readonly clauses: ReadClause[];
  core: ReadClause;
}

/** Gathers a sentence's clauses into rows, seam by seam. */
export function groupClauses(clauses: readonly ReadClause[]): readonly ClauseGroup[] {
  const groups: GrowingGroup[] = [];
  let group: GrowingGroup | null = null;
  for (const [index, right] of clauses.entries()) {
    const seam = group === null ? null : seamBefore(clauses, index, group.clauses);
    if (group === null || seam === null || !isOneRow(seam)) {
      group = { clauses: [right], core: right };
      groups.push(group);
      continue;
    }
    if (group.core === seam.left && leadsOn(seam)) group.core = right;
    group.clauses.push(right);
  }
  for (const one of groups) one.core = withVerb(one);
  return groups;
}

/** A core without a verb says nothing of what is to be done; a clause beside it may. */
function withVerb({ clauses, core }: ClauseGroup): ReadClause {
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
