import { PhraseSet } from '../phrase-set.ts';
import { NAME_ENDINGS } from './lexicon/name-endings.ts';
import { PLACES } from './lexicon/places.ts';

const endings = new PhraseSet(NAME_ENDINGS);
/** What may stand after a name: list marks, 等, 建设, brackets. */
const AFTER_NAME = '、，和与及以等建（）”提改扩';
const places = new PhraseSet(PLACES);

/** True when the words name something definite: a quotation, a project's ending, a place, a figure. */
export function isNamed(text: string): boolean {
  return text.includes('“') || holdsNameEnding(text) || isProper(text);
}

/** True when the words hold a figure, a title or the name of a place. */
export function isProper(text: string): boolean {
  return /[0-9《]/u.test(text) || places.isIn(text);
}

/** 云港二期工程、东湖试验区: the ending of a name counts where a name can end. */
function holdsNameEnding(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) {
    const ending = endings.matchAt(text, at);
    if (ending === null) continue;
    const after = text.charAt(at + ending.length);
    if (after === '' || AFTER_NAME.includes(after)) return true;
  }
  return false;
}
