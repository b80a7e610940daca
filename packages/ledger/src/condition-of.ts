import { type Condition, contains, type Span } from '@jiannuo/extraction';
import type { Commitment } from './commitment.ts';
import { findWithin } from './find-words.ts';
import { omit } from './omit.ts';

/** The row with this condition, or without one: a row that sets a figure, or let go of the words, has none. */
export function withCondition(
  row: Commitment,
  condition: Condition | null | undefined,
): Commitment {
  const isHeld =
    condition !== null &&
    condition !== undefined &&
    row.targets.length === 0 &&
    contains(row, condition);
  if (isHeld) return { ...row, condition };
  return row.condition === undefined ? row : omit(row, 'condition');
}

/** The condition where the same words stand inside a range of another text; null where they do not. */
export function conditionMoved(
  condition: Condition | undefined,
  text: string,
  range: Span,
): Condition | null {
  if (condition === undefined) return null;
  const place = findWithin(text, range, condition.words);
  return place === null ? null : { ...condition, ...place };
}
