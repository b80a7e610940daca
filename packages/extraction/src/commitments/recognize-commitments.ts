import type { FoundCommitment, FoundQuantity, Skeleton } from '../stages.ts';
import { splitClauses } from './split-clauses.ts';

/** Cuts every sentence that may hold an undertaking into rows, in text order. */
export function recognizeCommitments(
  skeleton: Skeleton,
  _quantities: readonly FoundQuantity[],
): readonly FoundCommitment[] {
  const { clean, profile } = skeleton;
  const date = profile.planYear === null ? null : `${profile.planYear}-12-31`;
  return skeleton.sentences
    .filter((sentence) => sentence.kind === 'commitment')
    .flatMap((sentence) =>
      splitClauses(clean.text, sentence).map(
        (clause): FoundCommitment => ({
          sentence: sentence.id,
          from: clause.from,
          to: clause.to,
          action: clause.text.slice(0, 2),
          object: clause.text.slice(2),
          projects: [],
          places: [],
          per: null,
          deadline: { text: null, date, assumed: true },
          strength: 'plain',
        }),
      ),
    );
}
