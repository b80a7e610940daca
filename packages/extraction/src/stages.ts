import type { CleanText } from './clean-text.ts';
import type {
  Commitment,
  Condition,
  Deadline,
  Profile,
  Quantity,
  Section,
  Sentence,
  TargetFacts,
  UnitProposal,
} from './extraction.ts';
import type { Span } from './span.ts';

/*
 * What the stages hand on. Inside the pipeline every range is in CLEAN coordinates: indexes into
 * `CleanText.text`, where hard line breaks inside a paragraph, markup and page furniture are gone and
 * paragraphs are separated by one '\n'. Only the last step (`extract.ts`) maps back to the source.
 */

/** The report's skeleton: what the later stages know of the whole text. */
export interface Skeleton {
  readonly clean: CleanText;
  readonly profile: Profile;
  /** Ranges in clean coordinates. */
  readonly sections: readonly Section[];
  /** Ranges in clean coordinates; `commitment` and `context` are told apart by the rows stage. */
  readonly sentences: readonly Sentence[];
}

/** A numeral with its class, before rows exist. Clean coordinates. */
export interface FoundQuantity extends Span {
  readonly sentence: string;
  readonly kind: Quantity['kind'];
  readonly target: TargetFacts | null;
}

/** A row before its lead is proposed. Clean coordinates. */
export interface FoundCommitment extends Span {
  readonly sentence: string;
  readonly action: string;
  readonly object: string;
  readonly projects: readonly string[];
  readonly places: readonly string[];
  readonly per: string | null;
  readonly deadline: Deadline;
  readonly strength: Commitment['strength'];
  readonly condition: Condition | null;
  readonly upper: boolean;
}

export interface ProposedUnits {
  readonly lead: UnitProposal | null;
  readonly co: readonly UnitProposal[];
}
