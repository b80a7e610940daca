import { overlaps } from '@jiannuo/extraction';
import { findRow, type SeenRow } from './find-row.ts';
import { isRefusal, type Ruling, refuse } from './refusal.ts';
import type { Change, ReportState } from './report-state.ts';
import { kindNow, settle } from './settle.ts';

/** Marks a row as no undertaking: it leaves the ledger with all it holds, and can be brought back. */
export function dropCommitment(state: ReportState, seen: SeenRow): Ruling<Change> {
  const row = findRow(state, seen);
  if (isRefusal(row)) return row;
  return settle(state, [{ ...row, state: 'dropped', revision: row.revision + 1 }]);
}

/** Marks a sentence as holding no undertaking: every row that begins in or runs over it is dropped. */
export function dismissSentence(state: ReportState, sentenceId: string): Ruling<Change> {
  const sentence = state.report.sentences.find(({ id }) => id === sentenceId);
  if (sentence === undefined) return refuse('sentence-not-found', { sentenceId });
  const rows = state.commitments.filter((row) => row.state === 'active' && overlaps(row, sentence));
  const change = settle(
    state,
    rows.map((row) => ({ ...row, state: 'dropped', revision: row.revision + 1 })),
  );
  if (rows.length > 0 || sentence.kind !== 'commitment') return change;
  return { ...change, sentences: [{ id: sentence.id, kind: kindNow(state, sentence, []) }] };
}
