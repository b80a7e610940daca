import type { Span } from '@jiannuo/extraction';

/** A range of a text and the box it was recognised in, in points from the top left corner of its page. */
export interface PlacedWord extends Span {
  readonly x: number;
  /** Upper edge, counted downwards. */
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A piece of text on one baseline. Places are points from the top left corner of its page. */
export interface TextRun {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** Baseline, counted downwards. */
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  /** True when a blank was printed before it. */
  readonly afterBlank: boolean;
  /** Of a recognised text: its words, as ranges of `text`. */
  readonly words?: readonly PlacedWord[];
}

/** What is printed on one page, upright. */
export interface PrintedPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** Top of a run's letters; they stand on the baseline and reach a little below it. */
export function topOf(run: { readonly y: number; readonly size: number }): number {
  return run.y - 0.85 * run.size;
}

/** Right edge. */
export function rightOf(run: { readonly x: number; readonly width: number }): number {
  return run.x + run.width;
}

/** The middle value of a list, 0 of an empty one. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Left and right edge of what is seen of a run: punctuation at its ends fills half of its square. */
export function inkOf(run: TextRun): [left: number, right: number] {
  const half = 0.5 * run.size;
  const isWide = run.width > run.size;
  const left = isWide && /^[“‘（《〈「『【〔]/.test(run.text) ? run.x + half : run.x;
  const right = /[”’）》〉」』】〕，。、；：！？]$/.test(run.text)
    ? rightOf(run) - half
    : rightOf(run);
  return [left, Math.max(left, right)];
}
