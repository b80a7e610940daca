import type { Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
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
  return groupClauses(clauses).flatMap((group) => cutLists(text, group));
}
