import { CharSet } from '../char-set.ts';

const OPENS = new CharSet('各尊同朋');
const ADDRESS =
  /^(?:各位|尊敬的|同志们|朋友们)[^，。！？：；:!]{0,24}(?:代表|委员|同志|同志们|朋友们)?\s?[！!：:，,]/;

/** True for words that begin with an address: 各位代表！ and its kin. */
export function isAddressed(text: string): boolean {
  return OPENS.opens(text) && ADDRESS.test(text);
}
