import { PhraseSet } from '../../phrase-set.ts';
import { COUNT_UNITS, MEASURE_UNITS, RATIO_UNITS } from '../lexicon/units.ts';

const units = new PhraseSet([...COUNT_UNITS, ...MEASURE_UNITS, ...RATIO_UNITS]);
const ALTERNATIVE = /（[\u4e00-\u9fff]）/y;
const DIVISOR =
  /\/[十百千万亿]*(?:标准立方米|立方米|平方米|千瓦时|万人|千克|公斤|亿?元|公里|[米人次秒吨年日天亩斤升套户])/y;
const LATIN = /[A-Za-zμ]{1,8}(?:\/[A-Za-z]{1,3})?/y;
/** The letters stand below this code unit; Chinese characters, which no such unit begins with, above it. */
const BEHIND_LETTERS = 0x7b;
const MICRO = 'μ'.charCodeAt(0);
const BRACKET = '（'.charCodeAt(0);
const SLASH = '/'.charCodeAt(0);
const CLASS = '级'.charCodeAt(0);

/**
 * The unit that begins at `at`, or ''. A unit of the lexicon with nothing behind it is the lexicon's own
 * string: it is looked up again and again, and a slice of the text would be hashed each time.
 */
export function unitAt(text: string, at: number): string {
  const unit = units.matchAt(text, at);
  if (unit === null) return text.slice(at, latinEnd(text, at));
  const bare = at + unit.length;
  const next = text.charCodeAt(bare);
  if (next !== BRACKET && next !== SLASH && next !== CLASS) return unit;
  const end = matchEnd(DIVISOR, text, matchEnd(ALTERNATIVE, text, bare));
  const graded = text.charCodeAt(end) === CLASS && !unit.endsWith('级');
  return text.slice(at, graded ? end + 1 : end);
}

/** Where the unit that begins at `at` ends, or `at` itself when none does. */
export function unitEnd(text: string, at: number): number {
  return at + unitAt(text, at).length;
}

function latinEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  return first < BEHIND_LETTERS || first === MICRO ? matchEnd(LATIN, text, at) : at;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
