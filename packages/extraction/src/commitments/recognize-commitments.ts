import type { Sentence } from '../extraction.ts';
import type { FoundCommitment, FoundQuantity, Skeleton } from '../stages.ts';
import { groupClauses } from './group-clauses.ts';
import { readClauses } from './read-clause.ts';
import { splitMembers } from './refiners/split-members.ts';

/** Cuts every sentence that may hold an undertaking into rows, in text order. */
export function recognizeCommitments(
  skeleton: Skeleton,
  quantities: readonly FoundQuantity[],
): readonly FoundCommitment[] {
  const { clean, profile } = skeleton;
  const date = profile.planYear === null ? null : `${profile.planYear}-12-31`;
  const bySentence = Map.groupBy(quantities, (quantity) => quantity.sentence);
  return skeleton.sentences
    .filter((sentence) => sentence.kind === 'commitment')
    .flatMap((sentence) =>
      readRows(clean.text, sentence, bySentence.get(sentence.id) ?? []).map(
        (row): FoundCommitment => ({
          sentence: sentence.id,
          from: row.from,
          to: row.to,
          action: row.core.head.verbs.join(''),
          object: clean.text.slice(row.core.head.objectFrom, row.core.to),
          projects: [],
          places: [],
          per: null,
          deadline: { text: null, date, assumed: true },
          strength: 'plain',
        }),
      ),
    );
}

function readRows(text: string, sentence: Sentence, quantities: readonly FoundQuantity[]) {
  return groupClauses(readClauses(text, sentence, quantities)).flatMap((group) =>
    splitMembers(text, group),
  );
}
