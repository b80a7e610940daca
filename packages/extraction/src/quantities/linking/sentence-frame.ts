import { charTable } from '../../char-table.ts';
import { PhraseSet } from '../../phrase-set.ts';
import type { Span } from '../../span.ts';
import { jointLength } from './joints.ts';

const ENCLOSED = /“[^”]*”|（[^）]*）|《[^》]*》|\([^)]*\)/g;
const ENCLOSING = ['“', '（', '《', '('];
const [STOP, DASH, LIST] = [1, 2, 3];
const marks = charTable([
  ['，；：。！？,;:!?', STOP],
  ['—', DASH],
  ['、', LIST],
]);
/** Behind 、 these open a clause of their own. */
const resolve = new PhraseSet(['力争', '争取', '确保', '努力']);

/** A sentence with its joints laid open: what stands in quotes or brackets is masked. */
export interface SentenceFrame {
  readonly text: string;
  /** Of the same length; quoted and bracketed words are blanked out. */
  readonly mask: string;
  /** Where each clause begins, ascending; the first is 0. */
  readonly clauseStarts: readonly number[];
}

/** Lays a sentence open for linking. */
export function frameSentence(text: string): SentenceFrame {
  const enclosing = ENCLOSING.some((mark) => text.includes(mark));
  const mask = enclosing ? text.replace(ENCLOSED, (words) => '□'.repeat(words.length)) : text;
  const clauseStarts = [0];
  for (let at = 0; at < mask.length; ) {
    const length = stopLength(mask, at);
    at += length || 1;
    if (length > 0) clauseStarts.push(at);
  }
  return { text, mask, clauseStarts };
}

/** The first place at or after `from` where the clause ends: at its stop, or at the sentence's end. */
export function clauseEnd({ mask }: SentenceFrame, from: number): number {
  let at = from;
  while (at < mask.length && stopLength(mask, at) === 0) at += 1;
  return at;
}

/** The length of the stop that stands at a place, or 0. */
function stopLength(mask: string, at: number): number {
  const kind = marks[mask.charCodeAt(at)];
  if (kind === 0) return 0;
  if (kind === STOP) return 1;
  if (kind === DASH) return marks[mask.charCodeAt(at + 1)] === DASH ? 2 : 0;
  return resolve.matchAt(mask, at + 1) === null ? 0 : 1;
}

/** The clause that holds a place. */
export function clauseAt({ clauseStarts }: SentenceFrame, at: number): number {
  let clause = clauseStarts.length - 1;
  while (clause > 0 && (clauseStarts[clause] ?? 0) > at) clause -= 1;
  return clause;
}

/** Every list joint (、和及以及与) between two places. */
export function jointsBetween({ mask }: SentenceFrame, from: number, to: number): readonly Span[] {
  const joints: Span[] = [];
  for (let at = from; at < to; ) {
    const length = jointLength(mask, at, to);
    if (length > 0) joints.push({ from: at, to: at + length });
    at += length || 1;
  }
  return joints;
}
