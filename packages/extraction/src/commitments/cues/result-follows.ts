import { isNamed } from '../is-named.ts';
import type { Cue } from './cue.ts';

/** 开展护航行动，让企业办事更省心 : a result goes with what brings it about. */
export const resultFollows: Cue = ({ right, next }) => {
  if (right.class === 'sequel') return 4;
  if (right.class !== 'result') return 0;
  const isLate = next === null || next.class === 'result' || next.class === 'sequel';
  return (isLate ? 3 : 2) - (isNamed(right) ? 1 : 0);
};
