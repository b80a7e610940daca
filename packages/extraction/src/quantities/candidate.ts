import type { Comparator, DecimalOrRange, QuantityKind } from '../extraction.ts';
import type { Span } from '../span.ts';

/** A number with its unit, before anyone knows whether it is a target. */
export interface Amount extends Span {
  readonly shape: 'amount';
  /** Number and unit alone, without comparator words. */
  readonly core: Span;
  /** As printed, before `multiplier` and `unit`. */
  readonly value: DecimalOrRange;
  /** 万, 亿, 万亿, or nothing. */
  readonly multiplier: string;
  /** As printed, without the multiplier; empty when none is printed. */
  readonly unit: string;
  /** Null when no comparator word is printed. */
  readonly comparator: Comparator | null;
  /** How the number is written: digits, Chinese numerals, a power alone (百亿), a share in words (过半). */
  readonly script: 'digits' | 'chinese' | 'power' | 'share';
}

/** A numeral whose class shows in its own form: a road number, an ordinal, a year. */
export interface Label extends Span {
  readonly shape: 'label';
  readonly kind: Exclude<QuantityKind, 'target'>;
}

/** A word that only holds a numeral character, such as 统一: found so that nothing else finds it. */
export interface Word extends Span {
  readonly shape: 'word';
}

export type Candidate = Amount | Label | Word;

/** Finds one kind of candidate that begins exactly at `at`; never looks further than it must. */
export interface Recognizer {
  /** The characters a candidate can begin with. */
  readonly starts: string;
  readonly recognize: (text: string, at: number) => Candidate | null;
}

/** Merges, widens or drops candidates of one sentence. */
export type Refiner = (text: string, candidates: readonly Candidate[]) => readonly Candidate[];
