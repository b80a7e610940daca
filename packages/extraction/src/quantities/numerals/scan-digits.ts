import { LONGEST_DIGITS } from '../../limits.ts';
import { isAsciiDigit } from './numeral-chars.ts';

const COMMA = 44;
const POINT = 46;

/** A number in Arabic figures as printed at some place. */
export interface DigitRun {
  /** Digits with at most one point; grouping marks left out. */
  readonly digits: string;
  readonly to: number;
}

/**
 * Reads `1234`, `1,234.5`, `1 234` or `.5` beginning at `at`; null when none does, or when it has more
 * digits than a figure has. A second point makes it no decimal: 2.3.4 begins with 2.
 */
export function scanDigits(text: string, at: number): DigitRun | null {
  let to = digitsEnd(text, at);
  const first = to - at;
  let digits = text.slice(at, to);
  while (first > 0 && first <= 3 && isGroup(text, to)) {
    digits += text.slice(to + 1, to + 4);
    to += 4;
  }
  const behindPoint = text.charCodeAt(at - 1) === POINT && isAsciiDigit(text.charCodeAt(at - 2));
  const fraction = behindPoint ? to : decimalEnd(text, to);
  if (fraction > to) {
    digits += text.slice(to, fraction);
    to = fraction;
  }
  return to === at || to - at > 2 * LONGEST_DIGITS ? null : { digits, to };
}

/** Where the digits that begin at `at` end. */
export function digitsEnd(text: string, at: number): number {
  let to = at;
  while (isAsciiDigit(text.charCodeAt(to))) to += 1;
  return to;
}

/** `,234` or ` 234`: exactly three digits behind a mark. */
function isGroup(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== COMMA && mark !== 0x20 && mark !== 0xa0 && mark !== 0x2009) return false;
  return digitsEnd(text, at + 1) === at + 4;
}

function decimalEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== POINT) return at;
  const end = digitsEnd(text, at + 1);
  if (end === at + 1) return at;
  const goesOn = text.charCodeAt(end) === POINT && isAsciiDigit(text.charCodeAt(end + 1));
  return goesOn ? at : end;
}
