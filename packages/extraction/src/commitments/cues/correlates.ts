import type { Cue } from './cue.ts';

/** How far into a clause 既 may stand: 我们既要…. */
const OPENING = 4;
const FOLLOWS = '又也更';

/** 既要保住就业，又要稳住物价: two halves of one demand. */
export const correlates: Cue = ({ left, right }) =>
  FOLLOWS.includes(right.text.charAt(0)) && left.text.slice(0, OPENING).includes('既') ? 4 : 0;
