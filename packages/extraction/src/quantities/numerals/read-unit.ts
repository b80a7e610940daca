import { phraseTable } from '../lexicon/phrase-table.ts';
import { COUNT_UNITS, MEASURE_UNITS, RATIO_UNITS } from '../lexicon/units.ts';

const units = phraseTable([...COUNT_UNITS, ...MEASURE_UNITS, ...RATIO_UNITS]);
const TAIL = /（[套间个户头只处座所]）|\/[立平]?方?[米人次秒吨年日天亩公斤千瓦时]{1,2}/y;
const LATIN = /[A-Za-z]{1,8}/y;

/** Where the unit that begins at `at` ends, or `at` itself when none does. */
export function unitEnd(text: string, at: number): number {
  const unit = units.at(text, at);
  if (unit === null) {
    LATIN.lastIndex = at;
    return LATIN.test(text) ? LATIN.lastIndex : at;
  }
  TAIL.lastIndex = at + unit.length;
  return TAIL.test(text) ? TAIL.lastIndex : at + unit.length;
}
