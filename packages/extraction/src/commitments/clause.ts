import type { Span } from '../span.ts';
import type { FoundQuantity } from '../stages.ts';

/** What a clause does in its sentence. */
export type ClauseClass =
  /** 今年的主要预期目标是：  announces, and is no part of any row. */
  | 'announcement'
  /** 坚持…, 聚焦…, 围绕…, 以…为…: manner; cannot stand alone. */
  | 'frame'
  /** Sets a number, or says what a measure shall do. */
  | 'target'
  /** 让…, 为…提供…, 以…促进…: says outright that it is what the clause before is for. */
  | 'sequel'
  /** 努力…, 切实…, 更好…: most often what comes of the clause before. */
  | 'result'
  /** No verb of its own: goes on with the clause before. */
  | 'fragment'
  /** A verb and its object. */
  | 'action'
  /** Background; holds no undertaking. */
  | 'statement';

/** A clause's opening words, read: adverbs, verb, object. Coordinates of the clean text. */
export interface ClauseHead {
  /** What stands before the verb's own phrase: a word of manner (围绕…), a subject (各县…), or nothing. */
  readonly before: 'frame' | 'subject' | 'nothing';
  /** Adverbials before the verb, joined: 深入, 全面. */
  readonly manner: string;
  /** The governing verbs: one, or a chain with one object (制定, 实施); none when none is known. */
  readonly verbs: readonly string[];
  /** Where the first verb begins. */
  readonly verbFrom: number;
  /** Where the object begins. */
  readonly objectFrom: number;
}

/** A stretch of a sentence between separators, without them. */
export interface Clause extends Span {
  readonly text: string;
  /** The text with its quotations blanked out, length kept; the text itself when it holds none. */
  readonly bare: string;
  /** True when a colon follows. */
  readonly endsAtColon: boolean;
  /** True for the first clause of its sentence. */
  readonly isFirst: boolean;
}

/** A clause whose words are read. */
export interface HeadedClause extends Clause {
  readonly head: ClauseHead;
  /** The targets it sets, in text order. */
  readonly targets: readonly FoundQuantity[];
}

/** A clause, read and classified. */
export interface ReadClause extends HeadedClause {
  readonly class: ClauseClass;
}

/** True for words that only go on with other clauses or describe. */
export function isWithoutVerb(clause: ReadClause): boolean {
  return clause.class === 'fragment' || clause.class === 'statement';
}
