import type { Cue } from './cue.ts';

/** 完善甲制度，健全乙机制，完善丙办法 : like verbs in a row stand for like undertakings. */
export const parallelAction: Cue = ({ left, right }) =>
  left.class === 'action' && right.class === 'action' && left.head.verbs[0] === right.head.verbs[0]
    ? -1
    : 0;
