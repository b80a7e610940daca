import type { Comparator } from '../../extraction.ts';
import type { Span } from '../../span.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, COMPARED } from '../lexicon/bound-words.ts';
import { compareFractions, type Fraction } from '../numerals/fraction.ts';
import { unitEnd } from '../numerals/read-unit.ts';
import { blanksEnd, mayBegin, type ScannedNumber, scanNumber } from '../numerals/scan-number.ts';
import { shareAt } from './find-shares.ts';
import { NUMBER_STARTS, walkNumerals } from './walk-numerals.ts';

/** What numbers a text allows: both ends of a range, or one end with its comparator. */
export interface Bound extends Span {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
  readonly comparator: Comparator;
}

const BEFORE =
  /(?:[大小](?:于)(?: *或者?)? *(?:等于)?|等于|不[小大少多低高]于|[高低多少]于|不?超过了?|不足|不到|过|至少[是有为]?|至多|最[多少][是有为]?|[<>] *=?|[≥≤])/y;
const AFTER = / *(?:(?:或者?|及) *)?(?:以上|以下|以内|之[上下内]|更[多少])/y;
const JOINT = / *(到|至|~|～|[-—–－]{1,2}|和|与) */y;
const BETWEEN = / *之?间/y;
/** What may stand between the two ends of a condition: 大于10并且小于20. */
const AND = / *(?:的同时|并且?|而且|且|[,，])? */y;
const INSIDE = /^(?:位于|在)/;

/**
 * Every bound and range of numbers in any text: 超过300, 比三十大, 五百多, 20到30之间, 大于10并且小于20.
 *
 * Offsets are half-open and index `text` in UTF-16 code units.
 */
export const findBounds: (text: string) => readonly Bound[] = walkNumerals(
  `${NUMBER_STARTS}第大小等不高低多少超过至最比位在<>≥≤`,
  readBound,
);

function readBound(text: string, at: number): Bound | number | null {
  const between = readBetween(text, at);
  if (between !== null) return between;
  const first = readOneEnd(text, at);
  if (first === null) return numberEnd(text, at);
  const second = readOneEnd(text, stickyEnd(AND, text, first.to));
  return (second === null ? null : both(first, second)) ?? first;
}

/** A number without a bound is passed over whole. */
function numberEnd(text: string, at: number): number | null {
  return mayBegin(text, at) ? (scanNumber(text, at)?.to ?? null) : null;
}

/** Two ends that leave something between them; 大于50小于12 says two things. */
function both(a: Bound, b: Bound): Bound | null {
  const [lower, upper] = a.low === null ? [b, a] : [a, b];
  if (lower.low === null || upper.high === null) return null;
  if (lower.high !== null || upper.low !== null) return null;
  if (compareFractions(lower.low, upper.high) >= 0) return null;
  return { from: a.from, to: b.to, low: lower.low, high: upper.high, comparator: 'range' };
}

/** 20~100, 位于20和30之间, 第十和第十五之间. */
function readBetween(text: string, at: number): Bound | null {
  const start = at + (INSIDE.exec(text.slice(at, at + 2))?.[0].length ?? 0);
  const low = plainNumber(text, start);
  if (low === null) return null;
  JOINT.lastIndex = low.to;
  const joint = JOINT.exec(text);
  const high = joint === null ? null : plainNumber(text, JOINT.lastIndex);
  if (high === null || compareFractions(low.value, high.value) >= 0) return null;
  const close = stickyEnd(BETWEEN, text, high.to);
  if (close === high.to && (start > at || '和与'.includes(joint?.[1] ?? '和'))) return null;
  return { from: at, to: close, low: low.value, high: high.value, comparator: 'range' };
}

function plainNumber(text: string, at: number): ScannedNumber | null {
  const from = text.charAt(at) === '第' ? at + 1 : at;
  const number = mayBegin(text, from) || at > 0 ? scanNumber(text, from) : null;
  return number === null || number.magnitude.bare ? null : number;
}

function readOneEnd(text: string, at: number): Bound | null {
  return readBefore(text, at) ?? readCompared(text, at) ?? readAfter(text, at);
}

/** 至少有10, 小于 或 等于100, 超过了百分之零点九. */
function readBefore(text: string, at: number): Bound | null {
  BEFORE.lastIndex = at;
  const word = BEFORE.exec(text)?.[0];
  if (word === undefined) return null;
  const comparator = BOUNDS_BEFORE.get(word.replaceAll(' ', ''));
  const number = valueAt(text, blanksEnd(text, at + word.length));
  return comparator === undefined || number === null
    ? null
    : bound({ from: at, to: number.to }, number.value, comparator);
}

/** 比三十大. */
function readCompared(text: string, at: number): Bound | null {
  if (text.charAt(at) !== '比') return null;
  const number = valueAt(text, blanksEnd(text, at + 1));
  if (number === null) return null;
  const end = blanksEnd(text, number.to);
  const comparator = COMPARED.get(text.charAt(end));
  return comparator === undefined
    ? null
    : bound({ from: at, to: end + 1 }, number.value, comparator);
}

/** 三十或者以上, 20万次以上, 五百多, 十几万. */
function readAfter(text: string, at: number): Bound | null {
  if (!mayBegin(text, at)) return null;
  const number = scanNumber(text, at);
  if (number === null || number.magnitude.bare) return null;
  const { to, value, magnitude } = number;
  const unit = unitEnd(text, to);
  const end = stickyEnd(AFTER, text, unit);
  const comparator = BOUNDS_AFTER.get(text.slice(unit, end).replaceAll(' ', ''));
  if (comparator !== undefined) return bound({ from: at, to: end }, value, comparator);
  const trailing = '多余餘'.includes(text.charAt(to) || ' ');
  return magnitude.more || trailing
    ? bound({ from: at, to: trailing ? to + 1 : to }, value, '>')
    : null;
}

function valueAt(text: string, at: number): { to: number; value: Fraction } | null {
  const share = shareAt(text, at);
  if (share !== null) return share;
  const number = scanNumber(text, at);
  return number === null || number.magnitude.bare ? null : number;
}

function bound(span: Span, value: Fraction, comparator: Comparator): Bound {
  const up = comparator === '>' || comparator === '≥' || comparator === '=';
  const down = comparator === '<' || comparator === '≤' || comparator === '=';
  return { ...span, low: up ? value : null, high: down ? value : null, comparator };
}

function stickyEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
