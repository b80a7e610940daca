import type { Cue } from './cue.ts';

const FOLLOWS = '又也更';

/** 既要保住就业，又要稳住物价: two halves of one demand. */
export const correlates: Cue = ({ left, right }) =>
  FOLLOWS.includes(right.text.charAt(0)) && left.bare.includes('既') ? 4 : 0;
