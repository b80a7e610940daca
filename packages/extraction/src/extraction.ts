import type { Span } from './span.ts';

/**
 * An exact decimal in plain notation, such as `0.055` or `55000000000`: no exponent, no grouping, no
 * trailing zeros after the point. Figures are never held as binary floats.
 */
export type Decimal = string & { readonly __decimal: unique symbol };

/** One value, or the two ends of a range, lower first. */
export type DecimalOrRange = Decimal | readonly [Decimal, Decimal];

export type SectionRole =
  | 'front'
  | 'review'
  | 'outlook'
  | 'targets'
  | 'plan'
  | 'government'
  | 'closing'
  | 'annex'
  | 'glossary'
  | 'furniture';

export type SentenceKind = 'heading' | 'commitment' | 'context' | 'review' | 'furniture';

export type QuantityKind =
  | 'target'
  | 'deadline'
  | 'attribute'
  | 'name'
  | 'ordinal'
  | 'year'
  | 'other';

export type Comparator = '=' | '≈' | '>' | '≥' | '<' | '≤' | 'range';
export type Strength = 'must' | 'aim' | 'expect' | 'support' | 'plain';
export type Direction = 'up' | 'down' | 'hold';

/** A part of the report. Ranges nest: a child lies inside its parent. Ids are `s1`, `s2` … in text order. */
export interface Section extends Span {
  readonly id: string;
  /** 0 the whole report, 1 一、, 2 （一）, 3 and deeper: paragraph heads. */
  readonly level: number;
  /** The printed number, such as `（三）`, or null. */
  readonly number: string | null;
  readonly title: string;
  readonly parent: string | null;
  readonly role: SectionRole;
}

/** A sentence; sentences tile the text (white space and markup aside). Ids are `t1`, `t2` …. */
export interface Sentence extends Span {
  readonly id: string;
  readonly section: string;
  readonly kind: SentenceKind;
}

/** What makes a quantity a target: the measure and the condition it sets. */
export interface TargetFacts {
  /** Short noun phrase that can be understood alone. */
  readonly measure: string;
  readonly comparator: Comparator;
  /** As printed: in `unit`, with its multiplier. */
  readonly value: DecimalOrRange;
  /** As printed, with its multiplier: 亿元, 万人次, %. */
  readonly unit: string;
  /** Multiplier taken out: 550亿元 → 55000000000 元; % and 成 → ratio. */
  readonly si: { readonly value: DecimalOrRange; readonly unit: string };
  /** The kind of unit from each of which it is due, or null. */
  readonly per: string | null;
  readonly strength: Strength;
  readonly direction: Direction;
}

/** A numeral that acts as a number. Ids are `q1`, `q2` …. */
export interface Quantity extends Span {
  readonly id: string;
  readonly sentence: string;
  /** The printed words, cleaned of line breaks and markup. */
  readonly quote: string;
  readonly kind: QuantityKind;
  /** Present if and only if `kind` is `target`. */
  readonly target: TargetFacts | null;
  /** The commitment that holds it, or null. */
  readonly commitment: string | null;
}

export interface Deadline {
  /** As printed, or null. */
  readonly text: string | null;
  /** ISO date of the last day of the period, or null when nothing is due at a date (持续推进). */
  readonly date: string | null;
  /** True when the date is the default year end, not printed. */
  readonly assumed: boolean;
}

/** A unit proposed from the duties lexicon; never a fact. */
export interface UnitProposal {
  readonly unit: string;
  /** 0–1, two decimals. */
  readonly confidence: number;
  /** The words that led to it, in Chinese, for people. */
  readonly why: string;
  /** For a printed unit: its usual name here, where it is known and another than the printed one. */
  readonly known?: string;
}

/** What a row shall reach where it sets no figure. The range indexes the text given. */
export interface Condition extends Span {
  /** Short noun phrase that can be understood alone. */
  readonly measure: string;
  /** The printed words, cleaned: 与经济增长同步, 只增不减. */
  readonly words: string;
}

/** One row of an official breakdown table. Ids are `c1`, `c2` …. */
export interface Commitment extends Span {
  readonly id: string;
  readonly section: string;
  readonly sentence: string;
  readonly quote: string;
  readonly action: string;
  readonly object: string;
  /** Ids of every quantity inside the row, in text order. */
  readonly quantities: readonly string[];
  readonly projects: readonly string[];
  readonly places: readonly string[];
  readonly per: string | null;
  readonly deadline: Deadline;
  readonly lead: UnitProposal | null;
  readonly co: readonly UnitProposal[];
  readonly strength: Strength;
  /** Null where the row sets a figure, or nothing to measure it by. */
  readonly condition: Condition | null;
  /** True when a government above decides what comes of it. */
  readonly upper: boolean;
}

/** A term that the report explains at its end. Ids are `g1`, `g2` …; the range is the explanation's. */
export interface GlossaryEntry extends Span {
  readonly id: string;
  /** Without the quotation marks around it. */
  readonly term: string;
  /** As printed, such as `3` of `［3］`; null where entries are not numbered. */
  readonly number: string | null;
  /** The page the report names for the term, such as `19`, or null. */
  readonly page: string | null;
  /** Where the body uses the term or points to it (`［3］`), in text order. */
  readonly refs: readonly Span[];
}

export interface Diagnostic extends Span {
  readonly code: string;
  /** For people, in Chinese. */
  readonly message: string;
  readonly suggestion?: string;
}

/** Administrative level of the place whose report it is. */
export type Level = 'nation' | 'province' | 'city' | 'county' | 'town';

/** What the text says of itself. Every field is inferred; null where the text does not say. */
export interface Profile {
  readonly title: string;
  /** Name as the text uses it, such as 江门市 or 湖北省. */
  readonly place: string | null;
  readonly level: Level;
  /** The year the plan is for. */
  readonly planYear: number | null;
}

/** Everything read out of one text. Every list is in text order. Offsets index the text given. */
export interface Extraction {
  readonly profile: Profile;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly quantities: readonly Quantity[];
  readonly commitments: readonly Commitment[];
  readonly glossary: readonly GlossaryEntry[];
  readonly diagnostics: readonly Diagnostic[];
}
