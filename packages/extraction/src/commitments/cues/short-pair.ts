import type { Cue } from './cue.ts';

const LONGEST = 7;

/** 深化引才引智，创新引才网络 : two very short clauses make one row. */
export const shortPair: Cue = ({ left, right, count }) =>
  count === 2 &&
  left.class === 'action' &&
  right.class === 'action' &&
  left.text.length <= LONGEST &&
  right.text.length <= LONGEST
    ? 2
    : 0;
