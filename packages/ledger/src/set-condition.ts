import { type Condition, contains, type Span } from '@jiannuo/extraction';
import type { Commitment } from './commitment.ts';
import { findWithin } from './find-words.ts';
import { quoteOf, wordsKey } from './passage.ts';
import { type Ruling, refuse } from './refusal.ts';
import type { ReportText } from './report-state.ts';

/** A condition as a person gives it: what is measured, and the printed words that set it. */
export interface ConditionEdit {
  readonly measure: string;
  readonly words: string;
}

/**
 * The condition a person sets on a row: its words are found in the row's own, whatever their blanks
 * and line breaks, so that it points at what is printed. Refused where the row sets a figure, which
 * is its measure already, and where the words are not the row's.
 */
export function conditionSet(
  report: Pick<ReportText, 'text' | 'sentences'>,
  row: Commitment,
  { measure, words }: ConditionEdit,
): Ruling<Condition> {
  if (row.targets.length > 0) return refuse('condition-beside-figure', { code: row.code });
  const place = placeOf(report, row, words);
  if (place === null) return refuse('condition-not-in-row', { code: row.code, words });
  return { ...place, measure, words: quoteOf(report, place) };
}

/** Where the words stand in the row; those of the condition it has keep their place, if they recur. */
function placeOf(report: Pick<ReportText, 'text'>, row: Commitment, words: string): Span | null {
  const { condition } = row;
  if (condition !== undefined && contains(row, condition)) {
    const { from, to } = condition;
    if (wordsKey(condition.words) === wordsKey(words)) return { from, to };
  }
  return findWithin(report.text, row, words);
}
