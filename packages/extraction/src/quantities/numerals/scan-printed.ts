import { charTable } from '../../char-table.ts';
import { LONGEST_DIGITS } from '../../limits.ts';
import { isAsciiDigit } from './numeral-chars.ts';
import { digitsEnd } from './scan-digits.ts';

const [SPACE, COMMA, POINT] = [32, 44, 46];
/** Groups of three digits after commas. */
const MOST_GROUPS = LONGEST_DIGITS / 3;
const [SMALL, BIG, MORE, KEEPS] = [1, 2, 3, 4];
const chars = charTable([
  ['十百千', SMALL],
  ['万亿', BIG],
  ['多余', MORE],
  // A small power before these is part of the unit: 千瓦, 百米.
  ['瓦米克伏兆', KEEPS],
]);
const WAN = '万'.charCodeAt(0);
const YI = '亿'.charCodeAt(0);

/** A number in Arabic figures with what multiplies it, as reports print it. */
export interface PrintedFigures {
  /** Digits with grouping commas, if any, and at most one point. */
  readonly digits: string;
  /** 万, 千亿, or nothing. */
  readonly multiplier: string;
  /** 3000多, 10余万: more than the digits say. */
  readonly more: boolean;
  readonly to: number;
}

/**
 * Reads `1,200.5`, `30 多万` or `8千亿` with one blank behind each part; null where no digit stands. It is
 * read by hand, not by a pattern: most amounts of a report pass here.
 */
export function scanPrinted(text: string, at: number): PrintedFigures | null {
  if (!isAsciiDigit(text.charCodeAt(at))) return null;
  const end = fractionEnd(text, groupsEnd(text, at));
  const before = blankEnd(text, end);
  const power = moreEnd(text, before);
  const behind = multiplierEnd(text, power);
  const after = moreEnd(text, behind);
  return {
    digits: text.slice(at, end),
    multiplier: behind === power ? '' : text.slice(power, behind),
    more: power > before || after > behind,
    to: blankEnd(text, after),
  };
}

/** Where the whole number that begins at `at` ends: `1234`, or `1` to `123` with groups behind commas. */
function groupsEnd(text: string, at: number): number {
  let to = digitsEnd(text, at);
  if (to - at > 3) return to;
  for (let group = 0; group < MOST_GROUPS && isGroup(text, to); group += 1) to += 4;
  return to;
}

/** `,234`; of `,2345` the first three digits, as a misprint is read. */
function isGroup(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === COMMA &&
    isAsciiDigit(text.charCodeAt(at + 1)) &&
    isAsciiDigit(text.charCodeAt(at + 2)) &&
    isAsciiDigit(text.charCodeAt(at + 3))
  );
}

function fractionEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== POINT || !isAsciiDigit(text.charCodeAt(at + 1))) return at;
  return Math.min(digitsEnd(text, at + 1), at + 1 + LONGEST_DIGITS);
}

function blankEnd(text: string, at: number): number {
  return text.charCodeAt(at) === SPACE ? at + 1 : at;
}

function moreEnd(text: string, at: number): number {
  return chars[text.charCodeAt(at)] === MORE ? at + 1 : at;
}

/** 万亿, 千亿, 万, 百; not the 千 of 千瓦. */
function multiplierEnd(text: string, at: number): number {
  const kind = chars[text.charCodeAt(at)];
  const next = text.charCodeAt(at + 1);
  if (kind === BIG) return text.charCodeAt(at) === WAN && next === YI ? at + 2 : at + 1;
  if (kind !== SMALL) return at;
  if (chars[next] === BIG) return at + 2;
  return chars[next] === KEEPS ? at : at + 1;
}
