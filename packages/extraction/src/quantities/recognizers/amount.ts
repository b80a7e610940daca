import { charTable } from '../../char-table.ts';
import { parseDecimal } from '../../decimal.ts';
import type { DecimalOrRange } from '../../extraction.ts';
import { LONGEST_CHINESE_NUMERAL } from '../../limits.ts';
import type { Amount, Recognizer } from '../candidate.ts';
import {
  CHINESE_NUMERAL,
  readChineseNumeral,
  readPrintedChinese,
} from '../numerals/chinese-numeral.ts';
import { unitAt } from '../numerals/read-unit.ts';
import { scanPrinted } from '../numerals/scan-printed.ts';

const CHINESE = new RegExp(
  `([${CHINESE_NUMERAL}]{1,${LONGEST_CHINESE_NUMERAL}}(?:点[${CHINESE_NUMERAL}]{1,12})?)(?:([多余])([万亿]{1,3})?)?`,
  'y',
);
/** What makes more of a numeral than its first character says. */
const behind = charTable([[`${CHINESE_NUMERAL}点多余`, 1]]);
/** Most numerals are one character: 三项, 万亩. */
const SINGLES: ReadonlyMap<string, Printed> = readSingles();
const POWER = /^[百千万亿]+$/;
const NEIGHBOURS = /^[一二两三四五六七八九]{2}$/;

interface Numeral {
  readonly value: DecimalOrRange;
  readonly multiplier: string;
  readonly script: Amount['script'];
  readonly more: boolean;
  readonly to: number;
}

/**
 * 新建绿道120公里，占比超七成
 *         ^^^^^       ^^ a number with its unit
 */
export const amountRecognizer: Recognizer = {
  starts: `0123456789${CHINESE_NUMERAL}`,
  recognize: (text, at) => {
    const numeral = readDigits(text, at) ?? readChinese(text, at);
    if (numeral === null) return null;
    const unit = unitAt(text, numeral.to);
    const end = numeral.to + unit.length;
    const bare = unit === '';
    if (bare && numeral.script === 'chinese' && numeral.multiplier === '') return null;
    const to = bare && text[end - 1] === ' ' ? end - 1 : end;
    return {
      shape: 'amount',
      from: at,
      to,
      core: { from: at, to },
      value: numeral.value,
      multiplier: numeral.multiplier,
      unit,
      comparator: numeral.more ? '>' : null,
      script: numeral.script,
    };
  },
};

function readDigits(text: string, at: number): Numeral | null {
  const printed = scanPrinted(text, at);
  const value = printed === null ? null : parseDecimal(printed.digits);
  if (printed === null || value === null) return null;
  const { multiplier, more, to } = printed;
  return { value, multiplier, script: 'digits', more, to };
}

function readChinese(text: string, at: number): Numeral | null {
  if (behind[text.charCodeAt(at + 1)] !== 1) {
    const printed = SINGLES.get(text.charAt(at));
    return printed === undefined ? null : numeralOf(text.charAt(at), printed, at + 1);
  }
  CHINESE.lastIndex = at;
  const match = CHINESE.exec(text);
  if (match === null) return null;
  const [, run = '', more, after = ''] = match;
  const value = readRun(run);
  if (value === null) return null;
  const numeral = numeralOf(run, value, CHINESE.lastIndex);
  if (more === undefined) return numeral;
  return { ...numeral, multiplier: value.multiplier + after, more: true };
}

function numeralOf(run: string, { value, multiplier }: Printed, to: number): Numeral {
  const script = POWER.test(run) ? 'power' : 'chinese';
  return { value, multiplier, script, more: false, to };
}

interface Printed {
  readonly value: DecimalOrRange;
  readonly multiplier: string;
}

/** 两三 is a range, 三点五 a decimal, 千亿 a thousand 亿. */
function readRun(run: string): Printed | null {
  if (NEIGHBOURS.test(run)) {
    const low = readChineseNumeral(run[0] ?? '');
    const high = readChineseNumeral(run[1] ?? '');
    return low !== null && high !== null && low < high
      ? { value: [low, high], multiplier: '' }
      : null;
  }
  const [whole = '', fraction] = run.split('点');
  if (fraction === undefined) return readPrintedChinese(run);
  const multiplier = /[万亿]+$/.exec(fraction)?.[0] ?? '';
  const digits = readChineseNumeral(fraction.slice(0, fraction.length - multiplier.length));
  const left = readChineseNumeral(whole);
  const value = digits === null || left === null ? null : parseDecimal(`${left}.${digits}`);
  return value === null ? null : { value, multiplier };
}

function readSingles(): ReadonlyMap<string, Printed> {
  const singles = new Map<string, Printed>();
  for (const char of CHINESE_NUMERAL) {
    const printed = readPrintedChinese(char);
    if (printed !== null) singles.set(char, printed);
  }
  return singles;
}
