import type { Cue } from './cue.ts';

/** 实施青年人才集聚计划，乡村工匠培育计划 : words without a verb go on with what stands before. */
export const fragmentContinues: Cue = ({ row, right }) => {
  if (right.class === 'fragment') return 4;
  return row.every((clause) => clause.class === 'fragment') ? 4 : 0;
};
