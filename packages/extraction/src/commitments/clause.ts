import type { Span } from '../span.ts';

/** What a clause does in its sentence. */
export type ClauseClass =
  /** 今年的主要预期目标是：  announces, and is no part of any row. */
  | 'announcement'
  /** 坚持…, 聚焦…, 围绕…, 以…为…: manner; cannot stand alone. */
  | 'frame'
  /** Sets a number, or says what a measure shall do. */
  | 'target'
  /** 努力…, 让…, 切实…: what comes of the clause before. */
  | 'result'
  /** No verb of its own: goes on with the clause before. */
  | 'fragment'
  /** A verb and its object. */
  | 'action'
  /** Background; holds no undertaking. */
  | 'statement';

/** A clause's opening words, read: adverbs, verb, object. Coordinates of the clean text. */
export interface ClauseHead {
  /** Adverbials before the verb, joined: 深入, 全面. */
  readonly manner: string;
  /** The governing verb, or a chain of verbs with one object (制定实施); '' when none is known. */
  readonly verb: string;
  /** Where the verb begins. */
  readonly verbFrom: number;
  /** Where the object begins. */
  readonly objectFrom: number;
}

/** A stretch of a sentence between separators, without them. */
export interface Clause extends Span {
  readonly text: string;
  /** The separator that follows, or ''. */
  readonly after: string;
}

/** A clause, read and classified. */
export interface ReadClause extends Clause {
  readonly head: ClauseHead;
  readonly class: ClauseClass;
}
