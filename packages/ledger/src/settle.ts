import { overlaps, type SentenceKind } from '@jiannuo/extraction';
import type { Commitment } from './commitment.ts';
import type { Change, LedgerSentence, ReportState } from './report-state.ts';

/**
 * Completes a change of rows with the sentence kinds that follow from it: a sentence is an
 * undertaking as long as a row in the ledger begins in it, or runs over it and it was read as one.
 */
export function settle(state: ReportState, rows: readonly Commitment[]): Change {
  const changed = new Map(rows.map((row) => [row.id, row]));
  const before = state.commitments.filter(({ id }) => changed.has(id));
  const after = [...state.commitments.filter(({ id }) => !changed.has(id)), ...rows].filter(
    (row) => row.state === 'active',
  );
  const touched = state.report.sentences.filter((sentence) =>
    [...before, ...rows].some((row) => overlaps(row, sentence)),
  );
  const sentences = touched
    .map((sentence) => ({ id: sentence.id, kind: kindNow(state, sentence, after) }))
    .filter(({ id, kind }) => touched.some((old) => old.id === id && old.kind !== kind));
  return { commitments: rows, sentences, diagnostics: [] };
}

/** What a sentence is, given the rows in the ledger. */
export function kindNow(
  state: Pick<ReportState, 'report'>,
  sentence: LedgerSentence,
  active: readonly Commitment[],
): SentenceKind {
  const holds = active.some(
    (row) =>
      row.sentence === sentence.id ||
      (sentence.kindRead === 'commitment' && overlaps(row, sentence)),
  );
  if (holds) return 'commitment';
  if (sentence.kindRead !== 'commitment') return sentence.kindRead;
  const section = state.report.sections.find(({ id }) => id === sentence.section);
  return section?.role === 'review' ? 'review' : 'context';
}
