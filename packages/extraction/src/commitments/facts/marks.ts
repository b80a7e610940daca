import { charTable } from '../../char-table.ts';
import { DUE_CHARS } from '../../quantities/periods/due.ts';
import { OPENING } from '../quotation-marks.ts';

/** Kinds of marks that words can hold, as bits. */
export const MARKS = {
  /** Opens a quotation or a bracket. */
  opening: 1,
  /** Opens a bracket that may hold the number of a note. */
  note: 2,
  /** 等 sums up a list. */
  sum: 4,
  /** May part two members of a list: 、, 和, 与, 以及. */
  joint: 8,
  /** May count things: 个, 家. */
  counter: 16,
  /** Stands in every word for a time that something is due: 年, 季. */
  due: 32,
  /** 每, 各. */
  each: 64,
} as const;

type MarkKind = keyof typeof MARKS;

export const NOTE_OPENING = '［〔[';

const marksOf = charTable([
  [OPENING, MARKS.opening],
  [NOTE_OPENING, MARKS.opening | MARKS.note],
  ['等', MARKS.sum],
  ['、和与以', MARKS.joint],
  ['个大条家宗座', MARKS.counter],
  [DUE_CHARS, MARKS.due],
  ['每各', MARKS.each],
]);

/**
 * The kinds of marks in some words, as bits: asked once, so that each reader need not search them for
 * what they do not hold.
 */
export function marksIn(words: string): number {
  let marks = 0;
  for (let at = 0; at < words.length; at += 1) marks |= marksOf[words.charCodeAt(at)] ?? 0;
  return marks;
}

/** False when no mark of the kind is among them. */
export function mayHold(marks: number, kind: MarkKind): boolean {
  return (marks & MARKS[kind]) !== 0;
}
