import { overlaps, type Span } from '@jiannuo/extraction';
import type { Commitment } from './commitment.ts';
import { hasWords, quoteOf, trimBlanks } from './passage.ts';
import { type Ruling, refuse } from './refusal.ts';
import type { ReportState } from './report-state.ts';

/** Where a row stands and the words it quotes. */
export type Place = Pick<Commitment, 'from' | 'to' | 'quote' | 'sentence' | 'section'>;

/**
 * Finds where a selected passage stands. Refused when it is outside the text, holds no words, or
 * shares words with a row of the ledger other than those in `ignoring`.
 */
export function placeRow(
  state: ReportState,
  selected: Span,
  ignoring: readonly string[] = [],
): Ruling<Place> {
  const { report } = state;
  if (selected.from >= selected.to || selected.to > report.text.length) {
    return refuse('passage-invalid', { from: selected.from, to: selected.to });
  }
  const span = wholeCharacters(report.text, trimBlanks(report.text, selected));
  const quote = quoteOf(report, span);
  const sentence = report.sentences.find(
    (candidate) => candidate.kindRead !== 'furniture' && overlaps(candidate, span),
  );
  if (!hasWords(quote) || sentence === undefined) {
    return refuse('passage-invalid', { from: selected.from, to: selected.to });
  }
  const taken = state.commitments.find(
    (row) => row.state === 'active' && !ignoring.includes(row.id) && overlaps(row, span),
  );
  if (taken !== undefined) {
    return refuse('passage-overlaps', { code: taken.code, commitmentId: taken.id });
  }
  return { ...span, quote, sentence: sentence.id, section: sentence.section };
}

/** Widens a range that cuts a surrogate pair in two. */
function wholeCharacters(text: string, span: Span): Span {
  const isTail = (at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return {
    from: isTail(span.from) ? Math.max(0, span.from - 1) : span.from,
    to: isTail(span.to) ? span.to + 1 : span.to,
  };
}
