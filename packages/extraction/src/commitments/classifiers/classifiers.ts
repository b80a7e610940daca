import type { ClauseClass, HeadedClause } from '../clause.ts';
import { isAnnouncement } from './announcement.ts';
import { isFragment } from './fragment.ts';
import { isFrame } from './frame.ts';
import { isResult } from './result.ts';
import { isSequel } from './sequel.ts';
import { isStatement } from './statement.ts';
import { isTarget } from './target.ts';

interface Classifier {
  readonly names: ClauseClass;
  readonly recognises: (clause: HeadedClause) => boolean;
}

/** In order; the first that recognises the clause names its class, and what none does is an action. */
const classifiers: readonly Classifier[] = [
  { names: 'announcement', recognises: isAnnouncement },
  { names: 'target', recognises: isTarget },
  { names: 'sequel', recognises: isSequel },
  { names: 'frame', recognises: isFrame },
  { names: 'result', recognises: isResult },
  { names: 'statement', recognises: isStatement },
  { names: 'fragment', recognises: isFragment },
];

/** Names what a clause does in its sentence. */
export function classify(clause: HeadedClause): ClauseClass {
  for (const { names, recognises } of classifiers) {
    if (recognises(clause)) return names;
  }
  return 'action';
}
