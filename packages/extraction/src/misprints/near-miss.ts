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
  const isHere = isHan(text.charCodeAt(here));
  if (isHere && stands(phrase, at + 1, text, here + 1)) {
    return { slip: 'changed', to: from + phrase.length, at };
  }
  if (
    at + 1 < phrase.length &&
    text.charCodeAt(here) === phrase.charCodeAt(at + 1) &&
    text.charCodeAt(here + 1) === phrase.charCodeAt(at) &&
    stands(phrase, at + 2, text, here + 2)
  ) {
    return { slip: 'swapped', to: from + phrase.length, at };
  }
  if (at + 1 < phrase.length && stands(phrase, at + 1, text, here)) {
    return { slip: 'missing', to: from + phrase.length - 1, at };
  }
  if (isHere && stands(phrase, at, text, here + 1)) {
    return { slip: 'extra', to: from + phrase.length + 1, at };
  }
  return null;
}

/** True when the phrase from `first` on stands in the text at `at`. */
function stands(phrase: string, first: number, text: string, at: number): boolean {
  if (at + phrase.length - first > text.length) return false;
  for (let index = first; index < phrase.length; index += 1) {
    if (text.charCodeAt(at + index - first) !== phrase.charCodeAt(index)) return false;
  }
  return true;
}

/** True for a code unit of the basic block of Han characters. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5;
}
