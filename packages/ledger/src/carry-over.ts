import { overlaps } from '@jiannuo/extraction';
import { highestNumber, nextCode } from './code.ts';
import type { Commitment } from './commitment.ts';
import { conditionMoved, withCondition } from './condition-of.ts';
import { WordFinder } from './find-words.ts';
import type { CommitmentId, NewId } from './ids.ts';
import { omit } from './omit.ts';
import { wordsKey } from './passage.ts';
import { placeRow } from './place-row.ts';
import { isRefusal } from './refusal.ts';
import type { LedgerDiagnostic, ReportState } from './report-state.ts';
import { kindNow } from './settle.ts';
import { targetsInside } from './target-of.ts';

/** A new version with the checks of the old one in it. */
export interface CarriedOver {
  readonly state: ReportState;
  /** Rows a person had worked on whose words are not in the new version; they stay in the old one. */
  readonly left: readonly CommitmentId[];
}

/**
 * Lays the work done on a version over the next one. A row whose words are the same keeps its code;
 * if a person had confirmed, changed, dropped or noted it, that is kept too. Rows a person had cut
 * differently (split, merged, added) are cut so again where their words still stand, unless the new
 * text put words there that were not in the old. What cannot be carried stays in the old version.
 */
export function carryOver(previous: ReportState, next: ReportState, newId: NewId): CarriedOver {
  const old = previous.commitments.filter((row) => row.state !== 'replaced');
  const pairs = pairByWords(old, next.commitments);
  const kept = next.commitments.map((row) => {
    const was = pairs.get(row.id);
    return was === undefined ? row : carried(was, row, next.report.text);
  });
  const matched = new Set([...pairs.values()].map(({ id }) => id));
  const unmatched = old.filter((row) => isTouched(row) && !matched.has(row.id));
  const recut = recutRows(previous, { ...next, commitments: kept }, unmatched, newId);
  const codes = new Set(previous.commitments.map(({ code }) => code));
  const commitments = renumber(recut.rows, codes, next.report.profile.planYear);
  const active = commitments.filter((row) => row.state === 'active');
  const sentences = next.report.sentences.map((sentence) => ({
    ...sentence,
    kind: kindNow(next, sentence, active),
  }));
  return {
    state: {
      report: { ...next.report, sentences },
      commitments,
      diagnostics: carriedDecisions(previous, next),
    },
    left: recut.left,
  };
}

/** Rows with the same words, taken in text order; each old row serves once. Keyed by new row. */
function pairByWords(
  old: readonly Commitment[],
  fresh: readonly Commitment[],
): Map<CommitmentId, Commitment> {
  const waiting = new Map<string, Commitment[]>();
  for (const row of old) {
    const key = wordsKey(row.quote);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const pairs = new Map<CommitmentId, Commitment>();
  for (const row of fresh) {
    const was = waiting.get(wordsKey(row.quote))?.shift();
    if (was !== undefined) pairs.set(row.id, was);
  }
  return pairs;
}

/** True when a person has worked on the row: changed it, or made it (a split-off part, an added row). */
function isTouched(row: Commitment): boolean {
  return row.revision > 1 || row.check === 'confirmed' || row.madeBy === 'person';
}

function carried(was: Commitment, row: Commitment, text: string): Commitment {
  const linked = { ...row, code: was.code, previousId: was.id };
  if (!isTouched(was)) return linked;
  const { action, object, strength, per, deadline, assignments, check, state, revision, note } =
    was;
  const work = { action, object, strength, per, deadline, assignments, check, state, note };
  const kept: Commitment = { ...omit(linked, 'upper'), ...work, revision };
  // What a person left of the condition and the mark stays, none included.
  const marked: Commitment = was.upper === true ? { ...kept, upper: true } : kept;
  return withCondition(marked, conditionMoved(was.condition, text, row));
}

interface Recut {
  readonly rows: readonly Commitment[];
  readonly left: readonly CommitmentId[];
}

function recutRows(
  previous: ReportState,
  next: ReportState,
  unmatched: readonly Commitment[],
  newId: NewId,
): Recut {
  const finder = new WordFinder(next.report.text);
  const oldWords = new WordFinder(previous.report.text);
  const left: CommitmentId[] = [];
  let rows = next.commitments;
  let after = 0;
  for (const was of unmatched) {
    const found = finder.find(wordsKey(was.quote), after);
    const under = found === null ? [] : rows.filter((row) => overlaps(row, found));
    const giveWay = under.every(
      (row) => row.previousId === null && oldWords.has(wordsKey(row.quote)),
    );
    const rest = rows.filter((row) => !under.includes(row));
    const place = found === null ? null : placeRow({ ...next, commitments: rest }, found);
    if (place === null || isRefusal(place) || !giveWay) {
      left.push(was.id);
      continue;
    }
    after = place.to;
    const again: Commitment = {
      ...was,
      ...place,
      id: newId() as CommitmentId,
      reportId: next.report.id,
      previousId: was.id,
      targets: targetsInside(place, next.report.quantities, [], newId),
    };
    const condition = conditionMoved(was.condition, next.report.text, place);
    rows = [...rest, withCondition(again, condition)];
  }
  return { rows: rows.toSorted((a, b) => a.from - b.from), left };
}

/** New rows get numbers after every number the old version used. */
function renumber(
  rows: readonly Commitment[],
  taken: ReadonlySet<string>,
  planYear: number | null,
): Commitment[] {
  let highest = highestNumber(taken);
  return rows.map((row) => {
    if (row.previousId !== null) return row;
    const code = nextCode(planYear, highest);
    highest += 1;
    return { ...row, code };
  });
}

function carriedDecisions(previous: ReportState, next: ReportState): LedgerDiagnostic[] {
  const keyOf = (state: ReportState, found: LedgerDiagnostic) => {
    const around = state.report.sentences.find((sentence) => overlaps(sentence, found));
    const words = around ?? found;
    return [
      found.code,
      wordsKey(state.report.text.slice(found.from, found.to)),
      wordsKey(state.report.text.slice(words.from, words.to)),
    ].join('\n');
  };
  const decided = new Map(
    previous.diagnostics.map((found) => [keyOf(previous, found), found.decision]),
  );
  return next.diagnostics.map((found) => ({
    ...found,
    decision: decided.get(keyOf(next, found)) ?? found.decision,
  }));
}
