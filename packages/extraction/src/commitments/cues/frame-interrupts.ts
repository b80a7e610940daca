import type { Cue } from './cue.ts';

/** 健全机制，坚持三措并举，带动增收 : 坚持 in mid-sentence explains the clause before. */
export const frameInterrupts: Cue = ({ right, left, next }) =>
  right.class === 'frame' &&
  left.class !== 'frame' &&
  next !== null &&
  right.text.startsWith('坚持')
    ? 2
    : 0;
