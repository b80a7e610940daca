import { PhraseSet } from '../../phrase-set.ts';
import { isWithoutVerb, type ReadClause } from '../clause.ts';
import { DUTY_MARKS, NO_DUTY } from '../lexicon/duty-marks.ts';
import type { Cue } from './cue.ts';

const duties = new Set(DUTY_MARKS);
const marks = new PhraseSet([...DUTY_MARKS, ...NO_DUTY]);
const SHORTEST_SUBJECT = 2;
/** 应减尽减: said of the subject before it. */
const TO_THE_LAST = /应(.)尽\1$/u;

/** 实施青年人才集聚计划，乡村工匠培育计划 : words without a verb go on with what stands before. */
export const fragmentContinues: Cue = ({ isVerbless, left, right }) => {
  if (!isVerbless && !isWithoutVerb(right)) return 0;
  const isTold = isVerbless && !hasOwnDuty(left);
  return !isTold && hasOwnDuty(right) ? 0 : 4;
};

/** 清理行业协会收费，结余资金一律上缴: another is bound by the clause, so it begins a row. */
function hasOwnDuty({ bare, head }: ReadClause): boolean {
  if (head.before === 'nothing' || bare.startsWith('是')) return false;
  if (TO_THE_LAST.test(bare)) return true;
  let at = marks.indexIn(bare);
  while (at >= 0) {
    const mark = marks.matchAt(bare, at) ?? '';
    if (at >= SHORTEST_SUBJECT && duties.has(mark)) return true;
    at = marks.indexIn(bare, at + mark.length);
  }
  return false;
}
