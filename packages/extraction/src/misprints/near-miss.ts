/** How a printed reading differs from a phrase: by one changed, missing, extra or swapped character. */
export type Slip = 'changed' | 'missing' | 'extra' | 'swapped';

/** The reading found, where it ends, and what is wrong with it. */
export interface NearMiss {
  readonly slip: Slip;
  readonly to: number;
  /** Index in the phrase of the first character that differs. */
  readonly at: number;
}

/** Compares the text at `from` with a phrase; null when equal or more than one slip away. */
export function readNearMiss(text: string, from: number, phrase: string): NearMiss | null {
  let at = 0;
  while (at < phrase.length && text.charCodeAt(from + at) === phrase.charCodeAt(at)) at += 1;
  if (at === phrase.length) return null;
  const here = from + at;
  const rest = phrase.slice(at + 1);
  if (text.startsWith(rest, here + 1) && isHan(text.charCodeAt(here))) {
    return { slip: 'changed', to: from + phrase.length, at };
  }
  if (
    at + 1 < phrase.length &&
    text[here] === phrase[at + 1] &&
    text[here + 1] === phrase[at] &&
    text.startsWith(phrase.slice(at + 2), here + 2)
  ) {
    return { slip: 'swapped', to: from + phrase.length, at };
  }
  if (rest !== '' && text.startsWith(rest, here)) {
    return { slip: 'missing', to: from + phrase.length - 1, at };
  }
  if (isHan(text.charCodeAt(here)) && text.startsWith(phrase.slice(at), here + 1)) {
    return { slip: 'extra', to: from + phrase.length + 1, at };
  }
  return null;
}

/** True for a code unit of the basic block of Han characters. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5;
}
