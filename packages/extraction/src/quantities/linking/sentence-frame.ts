import type { Span } from '../../span.ts';

const ENCLOSED = /“[^”]*”|（[^）]*）|《[^》]*》|\([^)]*\)/g;
const STOPS = /[，；：。！？,;:!?]|——|、(?=力争|争取|确保|努力)/g;
const NEXT_STOP = new RegExp(STOPS, 'g');
const JOINTS = /、|以及|及(?![以其格时])|和(?![谐平睦美])|与(?!会)|或者?(?=\D)/g;

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
  const mask = text.replace(ENCLOSED, (words) => '□'.repeat(words.length));
  const clauseStarts = [0];
  for (const stop of mask.matchAll(STOPS)) clauseStarts.push(stop.index + stop[0].length);
  return { text, mask, clauseStarts };
}

/** The first place at or after `from` where the clause ends: at its stop, or at the sentence's end. */
export function clauseEnd({ mask }: SentenceFrame, from: number): number {
  NEXT_STOP.lastIndex = from;
  return NEXT_STOP.exec(mask)?.index ?? mask.length;
}

/** Every list joint (、和及以及与) between two places. */
export function jointsBetween({ mask }: SentenceFrame, from: number, to: number): readonly Span[] {
  return [...mask.slice(from, to).matchAll(JOINTS)].map((joint) => ({
    from: from + joint.index,
    to: from + joint.index + joint[0].length,
  }));
}
