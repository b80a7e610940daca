import type { ReadClause } from '../clause.ts';
import type { Cue } from './cue.ts';

/** 实施青年人才集聚计划，乡村工匠培育计划 : words without a verb go on with what stands before. */
export const fragmentContinues: Cue = ({ row, right }) => {
  if (isWithoutVerb(right)) return 4;
  return row.every(isWithoutVerb) ? 4 : 0;
};

function isWithoutVerb(clause: ReadClause): boolean {
  return clause.class === 'fragment' || clause.class === 'statement';
}
