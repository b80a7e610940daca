import type { Commitment } from './commitment.ts';

/** 量化指标 | 重点项目 | 重点工作. */
export type CommitmentKind = 'target' | 'project' | 'task';

/** A row with a figure is a target, one that names projects a project, any other a task. */
export function commitmentKind(row: Pick<Commitment, 'targets' | 'projects'>): CommitmentKind {
  if (row.targets.length > 0) return 'target';
  return row.projects.length > 0 ? 'project' : 'task';
}
