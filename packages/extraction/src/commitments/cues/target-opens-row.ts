import type { Cue } from './cue.ts';

/** 办好农民夜校，培训学员2万人次 : a target is a row of its own. */
export const targetOpensRow: Cue = ({ left, right }) => {
  if (right.class === 'target') return left.class === 'target' ? -4 : -1;
  return 0;
};
