import { isWithoutVerb } from '../clause.ts';
import type { Cue } from './cue.ts';

/** 实施青年人才集聚计划，乡村工匠培育计划 : words without a verb go on with what stands before. */
export const fragmentContinues: Cue = ({ isVerbless, right }) =>
  isVerbless || isWithoutVerb(right) ? 4 : 0;
