import { phraseTable } from '../lexicon/phrase-table.ts';
import { CHANGES, COPULAS } from '../lexicon/verbs.ts';

const copulas = phraseTable(COPULAS);
const changes = phraseTable(CHANGES);
const LEADING = /^[的、，和及与以 　“]+|^等(?!级)/;
const TRAILING = /[的、，和及与 　]+$|等$/;
const NOTES = /（[^）]*）$|［\d+］/g;

/** A subject without what only ties it to its figure: 产值达到 is 产值, 产值增长 stays. */
export function stripCopulas(words: string): string {
  let end = words.length;
  for (;;) {
    const copula = copulas.before(words, end);
    if (copula === null || copula.length === end) break;
    end -= copula.length;
  }
  return words.slice(0, end);
}

/** True when the words end by saying which way a figure moves. */
export function endsInChange(words: string): boolean {
  return changes.before(words, words.length) !== null;
}

/** Trims joints and marks from both ends of a noun phrase. */
export function trimPhrase(words: string): string {
  return words.replace(NOTES, '').replace(LEADING, '').replace(TRAILING, '').trim();
}
