import type { Cue } from './cue.ts';

const LONGEST = 7;

/** Four characters name a verb and hardly an object: 完善政策. */
const BARE = 4;

/** 深化引才引智，创新引才网络 : two very short clauses make one row, and one that says next to nothing goes along. */
export const shortPair: Cue = ({ left, right, count }) => {
  if (left.class !== 'action' || right.class !== 'action' || right.text.length > LONGEST) return 0;
  if (right.text.length <= BARE) return 2.5;
  return count === 2 && left.text.length <= LONGEST ? 2 : 0;
};
