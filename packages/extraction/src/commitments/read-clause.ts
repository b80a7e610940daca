import { contains, type Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
import { classify } from './classifiers/classifiers.ts';
import type { Clause, ClauseClass, HeadedClause, ReadClause } from './clause.ts';
import { readHead } from './read-head.ts';
import { splitClauses } from './split-clauses.ts';

const NO_TARGETS: readonly FoundQuantity[] = [];

/** A clause about to be classed: an action, as long as nothing says otherwise. */
interface Unclassed extends HeadedClause {
  class: ClauseClass;
}

/** Reads one clause of a sentence: its opening words, its targets, its class. */
function readClause(clause: Clause, targets: readonly FoundQuantity[]): ReadClause {
  const { from, to, text, bare, endsAtColon, isFirst } = clause;
  const read: Unclassed = {
    from,
    to,
    text,
    bare,
    endsAtColon,
    isFirst,
    head: readHead(clause),
    targets: targets.length === 0 ? targets : targets.filter((one) => contains(clause, one)),
    class: 'action',
  };
  read.class = classify(read);
  return read;
}

/** Reads a sentence's clauses; announcements are no part of any row and are left out. */
export function readClauses(
  text: string,
  sentence: Span,
  quantities: readonly FoundQuantity[],
): readonly ReadClause[] {
  const targets = targetsAmong(quantities);
  const clauses = splitClauses(text, sentence).map((clause) => readClause(clause, targets));
  return clauses.some(isAnnouncement) ? clauses.filter((one) => !isAnnouncement(one)) : clauses;
}

function isAnnouncement(clause: ReadClause): boolean {
  return clause.class === 'announcement';
}

function targetsAmong(quantities: readonly FoundQuantity[]): readonly FoundQuantity[] {
  if (quantities.length === 0) return NO_TARGETS;
  return quantities.filter((quantity) => quantity.kind === 'target');
}
