import { isWithoutVerb } from '../clause.ts';
import { hasOwnDuty } from '../has-own-duty.ts';
import type { Cue } from './cue.ts';

/**
 * 实施青年人才集聚计划，乡村工匠培育计划 : words without a verb go on with what stands before, unless they
 * bind another (清理行业协会收费，结余资金一律上缴).
 */
export const fragmentContinues: Cue = ({ isVerbless, left, right }) => {
  if (!isVerbless && !isWithoutVerb(right)) return 0;
  const isTold = isVerbless && !hasOwnDuty(left);
  return !isTold && hasOwnDuty(right) ? 0 : 4;
};
