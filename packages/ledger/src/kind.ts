import type { Commitment } from './commitment.ts';

/** 指标 | 重点项目 | 重点工作. */
export type CommitmentKind = 'target' | 'project' | 'task';

/** A row that sets a measure, by a figure or in words, is a target; one that names projects a project. */
export function commitmentKind(
  row: Pick<Commitment, 'targets' | 'condition' | 'projects'>,
): CommitmentKind {
  if (row.targets.length > 0 || row.condition !== undefined) return 'target';
  return row.projects.length > 0 ? 'project' : 'task';
}
