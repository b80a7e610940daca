import { contains, overlaps, type Span } from '@jiannuo/extraction';
import { nextPart } from './code.ts';
import type { Commitment } from './commitment.ts';
import { withCondition } from './condition-of.ts';
import { findRow, type SeenRow } from './find-row.ts';
import type { CommitmentId, NewId } from './ids.ts';
import { hasWords, quoteOf, trimSeparators } from './passage.ts';
import { isRefusal, type Ruling, refuse } from './refusal.ts';
import type { Change, ReportState, ReportText } from './report-state.ts';
import { settle } from './settle.ts';

/** Longest `object` kept, in UTF-16 units. */
const objectLength = 200;

/**
 * Splits a row in two at an offset of the text. The first half keeps the row's id and code, the
 * second is a new row with the next part of the code. Each number goes to the half that holds it;
 * both halves are to be checked again. Refused where a half would hold no words, or a number or character be cut.
 */
export function splitCommitment(
  state: ReportState,
  seen: SeenRow,
  at: number,
  newId: NewId,
): Ruling<Change> {
  const row = findRow(state, seen);
  if (isRefusal(row)) return row;
  const { report } = state;
  const left = trimSeparators(report.text, { from: row.from, to: Math.min(at, row.to) });
  const right = trimSeparators(report.text, { from: Math.max(at, row.from), to: row.to });
  const isCut =
    at <= row.from ||
    at >= row.to ||
    /[\uDC00-\uDFFF]/.test(report.text.charAt(at)) ||
    !hasWords(quoteOf(report, left)) ||
    !hasWords(quoteOf(report, right)) ||
    row.targets.some((target) => overlaps(target, { from: at - 1, to: at }) && target.to > at);
  if (isCut) return refuse('split-outside', { at, from: row.from, to: row.to });
  const taken = state.commitments.map(({ code }) => code);
  return settle(state, [
    { ...half(report, row, left), revision: row.revision + 1 },
    {
      ...half(report, row, right),
      id: newId() as CommitmentId,
      previousId: null,
      code: nextPart(row.code, taken),
      madeBy: 'person',
      revision: 1,
      note: null,
    },
  ]);
}

function half(report: ReportText, row: Commitment, span: Span): Commitment {
  const quote = quoteOf(report, span);
  const sentence = report.sentences.find(
    (candidate) => candidate.kindRead !== 'furniture' && overlaps(candidate, span),
  );
  const part: Commitment = {
    ...row,
    ...span,
    quote,
    sentence: sentence?.id ?? row.sentence,
    section: sentence?.section ?? row.section,
    object: quote.includes(row.object) ? row.object : quote.slice(0, objectLength),
    projects: row.projects.filter((project) => quote.includes(project)),
    places: row.places.filter((place) => quote.includes(place)),
    targets: row.targets.filter((target) => contains(span, target)),
    check: 'unchecked',
  };
  return withCondition(part, row.condition);
}
