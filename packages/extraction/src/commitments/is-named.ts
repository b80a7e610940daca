import { charTable } from '../char-table.ts';
import { PhraseSet } from '../phrase-set.ts';
import type { HeadedClause } from './clause.ts';
import { NAME_ENDINGS } from './lexicon/name-endings.ts';
import { PLACES } from './lexicon/places.ts';

const endings = new PhraseSet(NAME_ENDINGS);
/** What may stand after a name: list marks, 等, 建设, brackets. */
const AFTER_NAME = '、，和与及以等建（）”提改扩';
const places = new PhraseSet(PLACES);
const placesAndEndings = new PhraseSet([...PLACES, ...NAME_ENDINGS]);
const [FIGURE_OR_TITLE, QUOTATION] = [1, 2];
const markOf = charTable([
  ['0123456789《', FIGURE_OR_TITLE],
  ['“', QUOTATION],
]);

/** True when a clause's object names something definite: a quotation, a project's ending, a place, a figure. */
export function isNamed(clause: HeadedClause): boolean {
  const { text, head, from } = clause;
  const start = head.objectFrom - from;
  for (let at = start; at < text.length; at += 1) {
    if (markOf[text.charCodeAt(at)] !== 0) return true;
    if (placesAndEndings.lengthAt(text, at) === 0) continue;
    if (places.lengthAt(text, at) > 0 || (at > start && endsNameAt(text, at))) return true;
  }
  return false;
}

/** True when a clause holds a figure, a title or the name of a place. */
export function isProper({ text }: HeadedClause): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (markOf[text.charCodeAt(at)] === FIGURE_OR_TITLE || places.lengthAt(text, at) > 0)
      return true;
  }
  return false;
}

/** 云港二期工程、东湖试验区: the ending of a name counts where a name can end. */
function endsNameAt(text: string, at: number): boolean {
  const length = endings.lengthAt(text, at);
  if (length === 0) return false;
  const end = at + length;
  return end === text.length || AFTER_NAME.includes(text.charAt(end));
}
