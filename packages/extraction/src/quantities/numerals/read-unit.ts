import { PhraseSet } from '../../phrase-set.ts';
import { COUNT_UNITS, MEASURE_UNITS, RATIO_UNITS } from '../lexicon/units.ts';

const units = new PhraseSet([...COUNT_UNITS, ...MEASURE_UNITS, ...RATIO_UNITS]);
const ALTERNATIVE = /（[\u4e00-\u9fff]）/y;
const DIVISOR =
  /\/[十百千万亿]*(?:标准立方米|立方米|平方米|千瓦时|万人|千克|公斤|亿?元|公里|[米人次秒吨年日天亩斤升套户])/y;
const LATIN = /[A-Za-zμ]{1,8}(?:\/[A-Za-z]{1,3})?/y;

/** Where the unit that begins at `at` ends, or `at` itself when none does. */
export function unitEnd(text: string, at: number): number {
  const unit = units.matchAt(text, at);
  if (unit === null) return matchEnd(LATIN, text, at);
  const bare = at + unit.length;
  const end = matchEnd(DIVISOR, text, matchEnd(ALTERNATIVE, text, bare));
  return text[end] === '级' && !unit.endsWith('级') ? end + 1 : end;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
