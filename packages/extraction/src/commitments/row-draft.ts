import type { Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
import type { ReadClause } from './clause.ts';

/** A row on its way: a range, the clauses it is made of, and what later members of a list lack. */
export interface RowDraft extends Span {
  readonly clauses: readonly ReadClause[];
  /** The clause that holds the undertaking. */
  readonly core: ReadClause;
  /** For a later member of a list: the verb it shares with the first. */
  readonly sharedVerb: string | null;
  /** The target of this row alone, when a list of targets was cut. */
  readonly target: FoundQuantity | null;
}
