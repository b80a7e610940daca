import type { ReadClause } from '../clause.ts';

/** A place between two neighbouring clauses of a sentence. */
export interface Seam {
  /** True when no clause of the row so far has a verb of its own. */
  readonly isVerbless: boolean;
  readonly left: ReadClause;
  readonly right: ReadClause;
  /** The clause after `right`, if the sentence goes on. */
  readonly next: ReadClause | null;
  /** Index of `left` in its sentence. */
  readonly index: number;
  /** Clauses in the sentence. */
  readonly count: number;
}

/** Evidence about a seam: above zero for one row, below zero for two, zero for none. */
export type Cue = (seam: Seam) => number;
