import type { Range } from './ranges.ts';

/** More places than this are not counted one by one. */
const MAX_FOUND = 2000;
const SKIPPED = /[\s*]/;

/** Text as it is searched: without white space and emphasis marks, with a map back to the original. */
export interface Searchable {
  readonly folded: string;
  /** Offset in the original of each folded character, and the length at the end. */
  readonly offsets: readonly number[];
}

/** Folds text for searching: full-width letters and figures are as half-width ones, case does not count. */
export function searchable(text: string): Searchable {
  const offsets: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    if (SKIPPED.test(unit)) continue;
    folded += fold(unit);
    offsets.push(at);
  }
  offsets.push(text.length);
  return { folded, offsets };
}

/** Every place of the words, left to right, without overlaps; found across line breaks as well. */
export function findInText({ folded, offsets }: Searchable, words: string): Range[] {
  const wanted = searchable(words).folded;
  if (wanted === '') return [];
  const found: Range[] = [];
  for (
    let at = folded.indexOf(wanted);
    at !== -1 && found.length < MAX_FOUND;
    at = folded.indexOf(wanted, at + wanted.length)
  ) {
    const from = offsets[at] ?? 0;
    const last = offsets[at + wanted.length - 1] ?? from;
    found.push({ from, to: last + 1 });
  }
  return found;
}

/** One code unit to one code unit, so that offsets hold. */
function fold(unit: string): string {
  const code = unit.charCodeAt(0);
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : unit;
  const lower = narrow.toLowerCase();
  return lower.length === 1 ? lower : narrow;
}
