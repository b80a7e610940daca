import { LONGEST_CHINESE_NUMERAL } from '../../limits.ts';
import { add, type Fraction, fromDigits, shift, whole } from './fraction.ts';
import {
  COUNTING_TWO,
  chineseDigit,
  isAsciiDigit,
  isNumeralChar,
  powerPlaces,
  tensDigit,
} from './numeral-chars.ts';
import { scanDigits } from './scan-digits.ts';
import { positional, Tally } from './tally.ts';

const SPACE = 32;
const SOME = '几幾';
const MORE = `多余餘${SOME}`;
const POINTS = '点點';
const HALF: Fraction = fromDigits('.5');
/** Behind 千 or 兆 these make a unit of it: 千瓦, 兆字节. */
const UNIT_OF_POWER = /^(?:瓦|卡|赫|伏|字节|比特|欧|帕)/;
/** Behind digits 千 belongs to these too: 12千米; 三百千米 is left to the longest unit. */
const UNIT_OF_KILO = /^[米克]/;

/** A number without sign, in figures of any script, mixed (5万4千) or not. */
export interface Magnitude {
  readonly to: number;
  readonly value: Fraction;
  /** 十余万, 几十万: more than the value says. */
  readonly more: boolean;
  /** Only powers, no digit: 百, 万亿; 十 is a number of itself. */
  readonly bare: boolean;
  /** Only Arabic figures. */
  readonly arabic: boolean;
  /** The figures of a row without powers (二〇二六, 2026, 九九), or ''. */
  readonly row: string;
}

/**
 * Reads the longest number that begins at `at`, or null.
 *
 *     约三亿五千 万元
 *       ^       ^ blanks may stand around a power
 */
export function scanMagnitude(text: string, at: number): Magnitude | null {
  const code = text.charCodeAt(at);
  const point = code === 46 && isAsciiDigit(text.charCodeAt(at + 1));
  if (!point && !isNumeralChar(code) && text.charAt(at) !== '半') return null;
  return new Scan(text, at).read();
}

/** One reading of one numeral. */
class Scan {
  readonly #text: string;
  readonly #from: number;
  #at: number;
  /** Where the numeral ends so far, blanks behind it left out. */
  #end: number;
  readonly #tally: Tally = new Tally();
  #more = false;
  #bare = true;
  #arabic = true;
  #row = '';
  /** The end before what is held now. */
  #before: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#from = at;
    this.#at = at;
    this.#end = at;
    this.#before = at;
  }

  read(): Magnitude | null {
    while (this.#at - this.#from <= 2 * LONGEST_CHINESE_NUMERAL && this.#step()) {
      // Each step takes one digit run, power or blank.
    }
    if (this.#tally.isEmpty) return null;
    const { to, value } = this.#withFraction(this.#tally.total());
    return {
      to,
      value,
      more: this.#more,
      bare: this.#bare,
      arabic: this.#arabic,
      row: this.#row,
    };
  }

  #step(): boolean {
    const code = this.#text.charCodeAt(this.#at);
    if (isAsciiDigit(code) || (code === 46 && this.#at === this.#from)) return this.#figures();
    if (chineseDigit(code) >= 0) return this.#digits();
    const tens = tensDigit(code);
    if (tens > 0) return this.#tens(tens);
    if (this.#isHalf()) return this.#half();
    const places = powerPlaces(code);
    if (places > 0) return this.#power(places);
    if (code === SPACE) return this.#blank();
    return this.#moreThan();
  }

  #figures(): boolean {
    const run = this.#tally.holds ? null : scanDigits(this.#text, this.#at);
    if (run === null) return false;
    this.#row = this.#tally.isEmpty ? run.digits : '';
    this.#hold(fromDigits(run.digits), run.to, false);
    return true;
  }

  /** 二〇二六, 五, 零五: a row of digits, or one digit before a power. */
  #digits(): boolean {
    if (this.#tally.holds) return false;
    const { row, to } = this.#rowOfDigits();
    if (row.length === 1 && row[0] === 0 && this.#goesOnAfterZero(to)) {
      this.#tally.skip();
      this.#at = to;
      return true;
    }
    const first = this.#tally.isEmpty;
    const gap = !first && row[0] === 0;
    const digits = gap ? row.slice(1) : row;
    if (digits.length === 0 || (!first && digits.length > 1)) return false;
    if (this.#isApproximate(digits, to)) return false;
    if (gap) this.#tally.skip();
    this.#row = first ? row.join('') : '';
    this.#arabic = false;
    this.#hold(positional(digits), to, digits.length === 1);
    return true;
  }

  #rowOfDigits(): { row: readonly number[]; to: number } {
    const row: number[] = [];
    let to = this.#at;
    for (; to - this.#at < LONGEST_CHINESE_NUMERAL; to += 1) {
      const digit = chineseDigit(this.#text.charCodeAt(to));
      const counts = COUNTING_TWO.includes(this.#text.charAt(to) || ' ');
      if (digit < 0 || (counts && row.length > 0 && row.at(-1) !== 0)) break;
      row.push(digit);
    }
    return { row, to };
  }

  /** 一千零 before 十八, 30 or 几万: a gap and nothing else. */
  #goesOnAfterZero(to: number): boolean {
    const next = this.#text.charCodeAt(to);
    if (powerPlaces(next) === 1) return true;
    if (this.#tally.isEmpty) return false;
    return (
      isAsciiDigit(next) || powerPlaces(next) > 0 || SOME.includes(this.#text.charAt(to) || ' ')
    );
  }

  /** 二三十: neighbours before a power say a range, no number. */
  #isApproximate(row: readonly number[], to: number): boolean {
    const [low = 0, high = 0] = row;
    return row.length === 2 && high === low + 1 && powerPlaces(this.#text.charCodeAt(to)) > 0;
  }

  #tens(digit: number): boolean {
    if (this.#tally.holds) return false;
    this.#tally.hold(whole(digit), false);
    if (!this.#tally.raise(1)) return false;
    this.#bare = false;
    this.#arabic = false;
    this.#close(this.#at + 1);
    return true;
  }

  /** 半百. */
  #isHalf(): boolean {
    return this.#at === this.#from && '半' === this.#text.charAt(this.#at);
  }

  #half(): boolean {
    const places = powerPlaces(this.#text.charCodeAt(this.#at + 1));
    if (places < 2) return false;
    this.#arabic = false;
    this.#hold(HALF, this.#at + 1, false);
    return true;
  }

  #power(places: number): boolean {
    if (this.#row.length > 1 && !this.#arabic) return false;
    const after = this.#text.slice(this.#at + 1, this.#at + 3);
    const unit = places === 3 || places === 12;
    if (unit && UNIT_OF_POWER.test(after) && !this.#tally.isEmpty) return false;
    if (unit && this.#arabic && UNIT_OF_KILO.test(after)) return false;
    if (!this.#tally.raise(places)) {
      if (this.#tally.holds && this.#before > this.#from) this.#giveBack();
      return false;
    }
    this.#row = '';
    this.#arabic = this.#arabic && !this.#bare;
    if (places === 1) this.#bare = false;
    this.#close(this.#at + 1);
    return true;
  }

  /** 三百五百: what was held belongs to the next number. */
  #giveBack(): void {
    this.#tally.drop();
    this.#end = this.#before;
  }

  /** Blanks stand before a power, and between a power and digits that another power raises. */
  #blank(): boolean {
    let to = this.#at;
    while (this.#text.charCodeAt(to) === SPACE) to += 1;
    const next = this.#text.charCodeAt(to);
    const power = powerPlaces(next) > 0 || MORE.includes(this.#text.charAt(to));
    const fits = power || (!this.#tally.holds && this.#digitsFollow(to));
    if (!fits || this.#tally.isEmpty) return false;
    this.#at = to;
    return true;
  }

  #digitsFollow(at: number): boolean {
    if (chineseDigit(this.#text.charCodeAt(at)) >= 0) return true;
    const run = scanDigits(this.#text, at);
    if (run === null) return false;
    let to = run.to;
    while (this.#text.charCodeAt(to) === SPACE) to += 1;
    return powerPlaces(this.#text.charCodeAt(to)) > 0;
  }

  /** 十余万, 二十几万: the word stands inside the number only before 万 or more. */
  #moreThan(): boolean {
    const mark = this.#text.charAt(this.#at);
    if (this.#tally.isEmpty || mark === '' || !MORE.includes(mark)) return false;
    let to = this.#at + 1;
    while (this.#text.charCodeAt(to) === SPACE) to += 1;
    if (powerPlaces(this.#text.charCodeAt(to)) < 4) return false;
    this.#more = true;
    this.#at = to;
    return true;
  }

  /** 三点五, 一点二万: a fraction in Chinese digits, and a power behind it. */
  #withFraction(value: Fraction): { to: number; value: Fraction } {
    const none = { to: this.#end, value };
    if (this.#arabic || this.#bare) return none;
    let at = this.#end;
    while (this.#text.charCodeAt(at) === SPACE) at += 1;
    if (!POINTS.includes(this.#text.charAt(at) || ' ')) return none;
    at += 1;
    while (this.#text.charCodeAt(at) === SPACE) at += 1;
    let digits = '';
    for (; chineseDigit(this.#text.charCodeAt(at)) >= 0; at += 1) {
      if (COUNTING_TWO.includes(this.#text.charAt(at))) break;
      digits += String(chineseDigit(this.#text.charCodeAt(at)));
    }
    if (digits === '') return none;
    this.#row = '';
    let sum = add(value, shift(whole(BigInt(digits)), -digits.length));
    for (
      let places = powerPlaces(this.#text.charCodeAt(at));
      places >= 4 && digits.length < LONGEST_CHINESE_NUMERAL;
      places = powerPlaces(this.#text.charCodeAt(at))
    ) {
      sum = shift(sum, places);
      at += 1;
      if (at - this.#end > 2 * LONGEST_CHINESE_NUMERAL) break;
    }
    return { to: at, value: sum };
  }

  #hold(value: Fraction, to: number, single: boolean): void {
    this.#before = this.#end;
    this.#tally.hold(value, single);
    this.#bare = false;
    this.#close(to);
  }

  #close(to: number): void {
    this.#at = to;
    this.#end = to;
  }
}
