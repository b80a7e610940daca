import type { Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';
import type { ReadClause } from './clause.ts';

/** Clauses that make one row, before a list inside them is cut. */
export interface ClauseGroup extends Span {
  /** The clause that holds the undertaking; those before it lead to it. */
  readonly core: ReadClause;
}

/** A row on its way: its range and what its words are read from. */
export interface RowDraft extends Span {
  readonly core: ReadClause;
  /** The row's own words of the core clause: the object or, in a list, one member. */
  readonly own: Span;
  /** True for a later member of a list: the verb is the first one's. */
  readonly isLaterMember: boolean;
  /** The one target this row sets, or null. */
  readonly target: FoundQuantity | null;
}

/** What is to be done, and to what. */
export interface ActionAndObject {
  readonly action: string;
  readonly object: string;
}
