import type { Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
import type { ReadClause } from './clause.ts';
import { groupClauses } from './group-clauses.ts';
import { readClauses } from './read-clause.ts';
import { cutLists } from './refiners/cut-lists.ts';
import type { RowDraft } from './row-draft.ts';

/** Cuts one sentence into rows, in text order. */
export function readRows(
  text: string,
  sentence: Span,
  quantities: readonly FoundQuantity[],
): readonly RowDraft[] {
  const clauses = readClauses(text, sentence, quantities);
  if (isBackground(clauses)) return [];
  return groupClauses(clauses).flatMap((group) => cutLists(text, group));
}

/** A sentence that only says how things are holds no undertaking. */
function isBackground(clauses: readonly ReadClause[]): boolean {
  return clauses.some((clause) => clause.class === 'statement') && !clauses.some(undertakes);
}

function undertakes(clause: ReadClause): boolean {
  if (clause.class === 'target') return true;
  return clause.head.verbs.length > 0 && clause.head.before !== 'subject';
}
