import type {
  Comparator,
  Condition,
  Deadline,
  Decimal,
  Direction,
  Span,
  Strength,
} from '@jiannuo/extraction';
import type { CommitmentId, ReportId, TargetId } from './ids.ts';

/** Whether a person has checked the row against the text. */
export type CheckState = 'unchecked' | 'confirmed';

/** `dropped`: no undertaking after all; `replaced`: merged into another row, or its split undone. */
export type LedgerState = 'active' | 'dropped' | 'replaced';

/** Measure, condition and figure of one number in the row's words. Ranges index the report's text. */
export interface Target extends Span {
  readonly id: TargetId;
  /** Id of the quantity in the report, such as `q12`. */
  readonly quantity: string;
  readonly measure: string;
  readonly comparator: Comparator;
  /** As printed, in `unit`. */
  readonly value: Decimal;
  /** Upper end of a range, else null. */
  readonly valueTo: Decimal | null;
  readonly unit: string;
  readonly siValue: Decimal;
  readonly siValueTo: Decimal | null;
  readonly siUnit: string;
  readonly per: string | null;
  readonly strength: Strength;
  readonly direction: Direction;
  /** The printed words, cleaned of line breaks. */
  readonly quote: string;
}

/** A unit's part in a row. At most one lead a row; no unit twice. */
export interface Assignment {
  readonly unit: string;
  readonly role: 'lead' | 'joint';
  /** `proposed` by the duties lexicon until a person confirms the row or names the unit. */
  readonly source: 'proposed' | 'set';
  /** 0–1 with two decimals; null when a person named the unit. */
  readonly confidence: number | null;
  readonly why: string | null;
}

/** One row of the ledger: words of the report that one lead can be held to. */
export interface Commitment extends Span {
  readonly id: CommitmentId;
  readonly reportId: ReportId;
  /** The same row in the version before, or null. */
  readonly previousId: CommitmentId | null;
  /** Stable number in the year's ledger, such as 2026-014 or, after a split, 2026-014-2. */
  readonly code: string;
  readonly section: string;
  /** The sentence the row begins in. */
  readonly sentence: string;
  readonly quote: string;
  readonly action: string;
  readonly object: string;
  readonly strength: Strength;
  readonly per: string | null;
  readonly projects: readonly string[];
  readonly places: readonly string[];
  readonly deadline: Deadline;
  /** In text order. */
  readonly targets: readonly Target[];
  /** What it shall reach, in words. Absent, not null, where it sets nothing: see `docs/decisions/0011`. */
  readonly condition?: Condition;
  /** Present where a government above decides what comes of it. */
  readonly upper?: true;
  /** The lead first. */
  readonly assignments: readonly Assignment[];
  readonly check: CheckState;
  readonly state: LedgerState;
  /** `person` for the second half of a split and for rows added from the text. */
  readonly madeBy: 'reading' | 'person';
  /** Rises by one with every change. */
  readonly revision: number;
  readonly note: string | null;
}
