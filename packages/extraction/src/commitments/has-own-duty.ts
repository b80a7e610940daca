import { PhraseSet } from '../phrase-set.ts';
import type { HeadedClause } from './clause.ts';
import { DUTY_MARKS, NO_DUTY } from './lexicon/duty-marks.ts';

const duties = new Set(DUTY_MARKS);
const marks = new PhraseSet([...DUTY_MARKS, ...NO_DUTY]);
const SHORTEST_SUBJECT = 2;
/** 应减尽减: said of the subject before it. */
const TO_THE_LAST = /应(.)尽\1$/u;

/**
 * True when a clause names somebody or something and tells what it must do or may not.
 *
 *     结余资金一律上缴
 *         ^
 */
export function hasOwnDuty({ bare, head }: HeadedClause): boolean {
  if (head.before === 'nothing' || bare.startsWith('是')) return false;
  return TO_THE_LAST.test(bare) || dutyMarkEnd(bare) >= 0;
}

/** Where the word ends that binds a clause's subject, or -1. */
export function dutyMarkEnd(bare: string): number {
  let at = marks.indexIn(bare);
  while (at >= 0) {
    const mark = marks.matchAt(bare, at) ?? '';
    if (at >= SHORTEST_SUBJECT && duties.has(mark)) return at + mark.length;
    at = marks.indexIn(bare, at + mark.length);
  }
  return -1;
}
