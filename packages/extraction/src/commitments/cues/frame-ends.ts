import type { Cue } from './cue.ts';

/**
 * 深化林权改革，以林兴业、以绿生金 : at a sentence's end manner has nothing to lead to and looks back;
 * 发挥…作用 there is an undertaking.
 */
export const frameEnds: Cue = ({ right, next }) =>
  right.class === 'frame' && next === null && right.head.verbs.length === 0 ? 3 : 0;
