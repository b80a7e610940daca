import { contains, type Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
import { classify } from './classifiers/classifiers.ts';
import type { Clause, ReadClause } from './clause.ts';
import { isNamed, isProper } from './is-named.ts';
import { readHead } from './read-head.ts';
import { splitClauses } from './split-clauses.ts';

/** Reads one clause of a sentence: its opening words, its targets, its class. */
function readClause(clause: Clause, quantities: readonly FoundQuantity[]): ReadClause {
  const head = readHead(clause);
  const targets = quantities.filter(
    (quantity) => quantity.kind === 'target' && contains(clause, quantity),
  );
  const object = clause.text.slice(head.objectFrom - clause.from);
  const unclassed = {
    ...clause,
    head,
    targets,
    isNamed: isNamed(object),
    isProper: isProper(clause.text),
  };
  return { ...unclassed, class: classify(unclassed) };
}

/** Reads a sentence's clauses; announcements are no part of any row and are left out. */
export function readClauses(
  text: string,
  sentence: Span,
  quantities: readonly FoundQuantity[],
): readonly ReadClause[] {
  return splitClauses(text, sentence)
    .map((clause) => readClause(clause, quantities))
    .filter((clause) => clause.class !== 'announcement');
}
