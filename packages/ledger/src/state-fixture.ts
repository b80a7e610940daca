import { type Extraction, extract } from '@jiannuo/extraction';
import type { Commitment } from './commitment.ts';
import type { NewId, ReportId } from './ids.ts';
import { isRefusal, type Ruling } from './refusal.ts';
import { shortReport } from './report-fixture.ts';
import type { Change, ReportState } from './report-state.ts';
import { rowsOf } from './rows-of.ts';

/** For tests: ids `id-1`, `id-2` … so that a failing test reads well. */
export function countingIds(prefix = 'id'): NewId {
  let made = 0;
  return () => {
    made += 1;
    return `${prefix}-${made}`;
  };
}

/** For tests: the state a text begins with. */
export function stateOf(text: string = shortReport, prefix = 'id'): ReportState {
  const extraction: Extraction = extract(text);
  const id = `report-${prefix}` as ReportId;
  const rows = rowsOf(extraction, { id, firstNumber: 1 }, countingIds(prefix));
  const { profile, sections, quantities, glossary } = extraction;
  return {
    report: { id, text, profile, sections, quantities, glossary, sentences: rows.sentences },
    commitments: rows.commitments,
    diagnostics: rows.diagnostics,
  };
}

/** For tests: the row that quotes these words. */
export function rowSaying(state: ReportState, words: string): Commitment {
  const found = state.commitments.find(
    (row) => row.state === 'active' && row.quote.includes(words),
  );
  if (found === undefined) throw new Error(`no row says ${words}`);
  return found;
}

/** For tests: the state after a change, as the store would keep it. */
export function changed(state: ReportState, change: Change): ReportState {
  const rows = new Map(state.commitments.map((row) => [row.id, row]));
  for (const row of change.commitments) rows.set(row.id, row);
  const kinds = new Map(change.sentences.map(({ id, kind }) => [id, kind]));
  const decisions = new Map(change.diagnostics.map(({ id, decision }) => [id, decision]));
  return {
    report: {
      ...state.report,
      sentences: state.report.sentences.map((sentence) => ({
        ...sentence,
        kind: kinds.get(sentence.id) ?? sentence.kind,
      })),
    },
    commitments: [...rows.values()].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1)),
    diagnostics: state.diagnostics.map((found) => ({
      ...found,
      decision: decisions.get(found.id) ?? found.decision,
    })),
  };
}

/** For tests: the change, where the rules must allow it. */
export function allowed(ruling: Ruling<Change>): Change {
  if (isRefusal(ruling)) {
    throw new Error(`refused: ${ruling.refused} ${JSON.stringify(ruling.details)}`);
  }
  return ruling;
}
