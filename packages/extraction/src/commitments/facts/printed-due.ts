import { FARTHEST_LABEL } from '../../limits.ts';
import { lowerBound } from '../../lower-bound.ts';
import { holdsNextItem } from '../../next-item.ts';
import type { Span } from '../../span.ts';

/** A due date that stands under a label of its own, as annexes print it. */
export interface PrintedDue extends Span {
  /** The words after the label, such as 2026年9月底前. */
  readonly words: string;
}

/** 牵头单位：市教育局。完成时限：9月底前。 */
const LABELLED = /(?:完成|办理|办结|落实)(?:时限|期限|时间)[：:]\s*([^。；;\n）)]{2,30})/g;

/** Every labelled due date, in text order. */
export function findPrintedDues(text: string): readonly PrintedDue[] {
  return [...text.matchAll(LABELLED)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    words: match[1] ?? '',
  }));
}

/** The labelled due date next after a row, unless another item begins before it; '' for none. */
export function printedDueFor(row: Span, text: string, dues: readonly PrintedDue[]): string {
  if (dues.length === 0) return '';
  const next = dues[lowerBound(dues, (due) => due.from >= row.to)];
  if (next === undefined || next.from - row.to > FARTHEST_LABEL) return '';
  return holdsNextItem(text.slice(row.to, next.from)) ? '' : next.words;
}
