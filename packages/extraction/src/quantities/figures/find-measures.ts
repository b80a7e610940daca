import { PhraseSet } from '../../phrase-set.ts';
import { MONEY_PARTS, MONEY_SIGNS, MONEY_UNITS } from '../lexicon/money-units.ts';
import { MEASURE_UNITS } from '../lexicon/units.ts';
import { add, fromDigits, shift } from '../numerals/fraction.ts';
import { scanMagnitude } from '../numerals/scan-magnitude.ts';
import { blanksEnd, mayBegin, type ScannedNumber, scanNumber } from '../numerals/scan-number.ts';
import type { Figure } from './figure.ts';
import { NUMBER_STARTS, walkNumerals } from './walk-numerals.ts';

/** A figure with a unit of money or size, in that unit. */
export interface Measure extends Figure {
  /** As printed, of the first part: 元 in 五元三毛; the sign where one stands before. */
  readonly unit: string;
  readonly kind: 'money' | 'size';
  /** The currency's code; null for a size. */
  readonly currency: string | null;
}

const money = new PhraseSet(MONEY_UNITS.keys());
const signs = new PhraseSet(MONEY_SIGNS.keys());
const parts = new PhraseSet(MONEY_PARTS.keys());
/** Times are periods' business; these few stand in no report but in other texts. */
const TIMES = /^(?:小时|分钟|秒|天|日|周|年|月|个.*|工作日|季度|岁|周岁|周年)$/;
const OTHER_SIZES = '公分 毫安 千卡 千比特 千字节 兆字节 兆赫兹 万像素 英里 英尺 英寸 盎司 磅';
const sizes = new PhraseSet([
  ...MEASURE_UNITS.filter((unit) => !MONEY_UNITS.has(unit) && !TIMES.test(unit)),
  ...OTHER_SIZES.split(' '),
]);
const LATIN_SIZE = /(?:[kKcCmM]?[mM][²³]?|[kKmM]?[gG]|[kKMG]?[WwBb]|[kKMGT]?Hz|m[lL])(?![A-Za-z])/y;

/**
 * Every sum of money and every size of any text: 五元三毛, 人民币50元, $20, 387万亩, 一吨半, 负0.2千米.
 *
 * Offsets are half-open and index `text` in UTF-16 code units.
 */
export const findMeasures: (text: string) => readonly Measure[] = walkNumerals(
  NUMBER_STARTS + signs.starts,
  readMeasure,
);

function readMeasure(text: string, at: number): Measure | number | null {
  const sign = signs.matchAt(text, at);
  if (sign !== null) return signed(text, at, sign);
  if (!mayBegin(text, at)) return null;
  const number = scanNumber(text, at);
  if (number === null || number.magnitude.bare) return null;
  return withMoney(text, number) ?? withSize(text, number) ?? number.to;
}

function moneyOf(currency: string | undefined): Pick<Measure, 'kind' | 'currency'> {
  return { kind: 'money', currency: currency ?? null };
}

/** $20, 人民币 8千元. */
function signed(text: string, at: number, sign: string): Measure | null {
  const from = blanksEnd(text, at + sign.length);
  const number = scanNumber(text, from);
  if (number === null) return null;
  const unit = money.matchAt(text, blanksEnd(text, number.to));
  if (unit !== null && MONEY_UNITS.get(unit) !== MONEY_SIGNS.get(sign)) return null;
  const to = unit === null ? number.to : blanksEnd(text, number.to) + unit.length;
  return { from: at, to, value: number.value, unit: sign, ...moneyOf(MONEY_SIGNS.get(sign)) };
}

/** 50元6角三分: each part is smaller than the one before. */
function withMoney(text: string, { from, to, value }: ScannedNumber): Measure | null {
  const at = blanksEnd(text, to);
  const unit = money.matchAt(text, at);
  if (unit === null) return null;
  let end = at + unit.length;
  let sum = value;
  for (let places = 0; ; ) {
    const next = text.charAt(end) === '又' ? end + 1 : end;
    const number = scanMagnitude(text, next);
    const part = number === null ? null : parts.matchAt(text, number.to);
    const smaller = part === null ? 0 : (MONEY_PARTS.get(part) ?? 0);
    if (number === null || part === null || smaller >= places) break;
    sum = add(sum, shift(number.value, smaller));
    end = number.to + part.length;
    places = smaller;
  }
  return { from, to: end, value: sum, unit, ...moneyOf(MONEY_UNITS.get(unit)) };
}

/** 一吨半, 168cm. */
function withSize(text: string, { from, to, value }: ScannedNumber): Measure | null {
  const at = blanksEnd(text, to);
  const unit = sizes.matchAt(text, at) ?? latinSize(text, at);
  if (unit === null) return null;
  const end = at + unit.length;
  const half = text.charAt(end) === '半';
  return {
    from,
    to: half ? end + 1 : end,
    value: half ? add(value, fromDigits('.5')) : value,
    unit,
    kind: 'size',
    currency: null,
  };
}

function latinSize(text: string, at: number): string | null {
  LATIN_SIZE.lastIndex = at;
  return LATIN_SIZE.exec(text)?.[0] ?? null;
}
