import type { ClauseClass, HeadedClause } from '../clause.ts';
import { isAnnouncement } from './announcement.ts';
import { isFragment } from './fragment.ts';
import { isFrame } from './frame.ts';
import { isResult } from './result.ts';
import { isSequel } from './sequel.ts';
import { isStatement } from './statement.ts';
import { isTarget } from './target.ts';

/** In order; the first that recognises the clause names its class, and what none does is an action. */
const classifiers: readonly (readonly [ClauseClass, (clause: HeadedClause) => boolean])[] = [
  ['announcement', isAnnouncement],
  ['target', isTarget],
  ['sequel', isSequel],
  ['frame', isFrame],
  ['result', isResult],
  ['statement', isStatement],
  ['fragment', isFragment],
];

/** Names what a clause does in its sentence. */
export function classify(clause: HeadedClause): ClauseClass {
  return classifiers.find(([, recognises]) => recognises(clause))?.[0] ?? 'action';
}
