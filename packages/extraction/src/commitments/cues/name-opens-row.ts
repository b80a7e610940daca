import { isNamed } from '../is-named.ts';
import type { Cue } from './cue.ts';

/** 优化港口布局，推进云港二期工程 : a definite name is a deliverable of its own. */
export const nameOpensRow: Cue = ({ right }) =>
  right.class === 'action' && isNamed(right) ? -0.9 : 0;
