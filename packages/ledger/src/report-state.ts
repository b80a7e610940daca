import type {
  GlossaryEntry,
  Profile,
  Quantity,
  Diagnostic as ReadDiagnostic,
  Section,
  Sentence,
  SentenceKind,
} from '@jiannuo/extraction';
import type { Commitment } from './commitment.ts';
import type { DiagnosticId, ReportId } from './ids.ts';

/** A sentence as it stands now, and the kind the reading gave it. */
export interface LedgerSentence extends Sentence {
  readonly kindRead: SentenceKind;
}

export type Decision = 'open' | 'accepted' | 'dismissed';

/** A suspected misprint, or another remark of the reading, and what a person decided about it. */
export interface LedgerDiagnostic extends ReadDiagnostic {
  readonly id: DiagnosticId;
  readonly decision: Decision;
}

/** The words of a report and what stands where in them. Never changes, but for sentence kinds. */
export interface ReportText {
  readonly id: ReportId;
  readonly text: string;
  readonly profile: Profile;
  readonly sections: readonly Section[];
  readonly sentences: readonly LedgerSentence[];
  readonly quantities: readonly Quantity[];
  readonly glossary: readonly GlossaryEntry[];
}

/** All that the rules on one report look at. */
export interface ReportState {
  readonly report: ReportText;
  /** Every row in text order, those that left the ledger included. */
  readonly commitments: readonly Commitment[];
  readonly diagnostics: readonly LedgerDiagnostic[];
}

/** What an act makes of a state: the things that change, as they are afterwards. */
export interface Change {
  readonly commitments: readonly Commitment[];
  readonly sentences: readonly Pick<LedgerSentence, 'id' | 'kind'>[];
  readonly diagnostics: readonly Pick<LedgerDiagnostic, 'id' | 'decision'>[];
}
