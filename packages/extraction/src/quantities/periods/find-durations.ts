import { charTable } from '../../char-table.ts';
import type { Span } from '../../span.ts';
import { foldWidth } from '../numerals/fold-width.ts';
import { add, type Fraction, fromDigits, multiply, whole } from '../numerals/fraction.ts';
import { NUMERAL_CHARS } from '../numerals/numeral-chars.ts';
import { scanMagnitude } from '../numerals/scan-magnitude.ts';
import { blanksEnd } from '../numerals/scan-number.ts';
import { readNumberedYear } from './parts.ts';

/** A length of time; a month counts 30 days and a year 365, as people reckon. */
export interface Duration extends Span {
  readonly seconds: Fraction;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['年', 365 * DAY],
  ['月', 30 * DAY],
  ['周', 7 * DAY],
  ['星期', 7 * DAY],
  ['天', DAY],
  ['日', DAY],
  ['小时', HOUR],
  ['钟头', HOUR],
  ['时', HOUR],
  ['分钟', MINUTE],
  ['分', MINUTE],
  ['秒', 1],
]);
/** 月 counts only as 个月, 日, 时 and 分 only behind a longer unit. */
const UNIT = /([个個]?)(年(?!份)|月|周(?!岁|年)|星期|天|日|小时|钟头|时|分钟|分|秒)钟?/y;
const JOINT = /[多余]?又?/y;
const DEPENDENT = /^(?:日|时|分)$/;
const HALF: Fraction = fromDigits('.5');
const starts = charTable([[`${NUMERAL_CHARS}0123456789半`, 1]]);

/** Every length of time any text names: 两年, 三年半, 8天20小时, 半个月. Half-open, UTF-16. */
export function findDurations(source: string): readonly Duration[] {
  const text = foldWidth(source);
  const found: Duration[] = [];
  for (let at = 0; at < text.length; ) {
    const duration = starts[text.charCodeAt(at)] === 0 ? null : readDuration(text, at);
    if (duration !== null) found.push(duration);
    at = duration?.to ?? Math.max(at + 1, scanMagnitude(text, at)?.to ?? 0);
  }
  return found;
}

function readDuration(text: string, at: number): Duration | null {
  if (readNumberedYear(text, at) !== null) return null;
  const first = readPart(text, at, '');
  if (first === null) return null;
  let { to, seconds } = first;
  for (let part: Part | null = first; part !== null; ) {
    JOINT.lastIndex = to;
    JOINT.test(text);
    part = readPart(text, Math.max(to, JOINT.lastIndex), part.unit);
    if (part === null) break;
    seconds = add(seconds, part.seconds);
    to = part.to;
  }
  return { from: at, to, seconds };
}

interface Part {
  readonly to: number;
  readonly seconds: Fraction;
  readonly unit: string;
}

/** `before` is the unit in front of it, or ''. */
function readPart(text: string, at: number, before: string): Part | null {
  const half = text.charAt(at) === '半';
  const number = half ? { to: at + 1, value: HALF, bare: false } : scanMagnitude(text, at);
  if (number === null || number.bare) return null;
  UNIT.lastIndex = blanksEnd(text, number.to);
  const [, counter = '', unit = ''] = UNIT.exec(text) ?? [];
  const size = UNITS.get(unit);
  if (size === undefined || (unit === '月' && counter === '')) return null;
  if (DEPENDENT.test(unit) && before === '') return null;
  const to = UNIT.lastIndex;
  const seconds = multiply(number.value, whole(size));
  if (text.charAt(to) !== '半') return { to, seconds, unit };
  return { to: to + 1, seconds: add(seconds, multiply(HALF, whole(size))), unit };
}
