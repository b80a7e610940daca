import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHINESE_NUMERAL,
  multiplierPlaces,
  readChineseNumeral,
  readPrintedChinese,
} from './chinese-numeral.ts';

const DIGITS = [...'零一二三四五六七八九'];

/** Writes a number the way a report would, as an independent check of the reader. */
function write(value: number): string {
  for (const [mark, size] of [
    ['亿', 100_000_000],
    ['万', 10_000],
    ['千', 1000],
    ['百', 100],
    ['十', 10],
  ] as const) {
    if (value < size) continue;
    const rest = value % size;
    const gap = rest > 0 && rest < size / 10 ? '零' : '';
    return write(Math.floor(value / size)) + mark + gap + (rest === 0 ? '' : write(rest));
  }
  return DIGITS[value] ?? '';
}

describe('readChineseNumeral', () => {
  it.each([
    ['七', '7'],
    ['十五', '15'],
    ['两百', '200'],
    ['一百零五', '105'],
    ['三千五', '3500'],
    ['二〇二六', '2026'],
    ['千亿', '100000000000'],
    ['四十五亿四千零四万', '4540040000'],
    ['零', '0'],
  ])('reads %s as %s', (printed, value) => {
    expect(readChineseNumeral(printed)).toBe(value);
  });

  it.each(['', '十百', '百千', '五湖', '一二十'])(
    'refuses %j, which makes no number',
    (printed) => {
      expect(readChineseNumeral(printed)).toBeNull();
    },
  );

  it('reads back every number that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(readChineseNumeral(write(value))).toBe(String(value));
      }),
    );
  });

  it('answers or refuses any run of numeral characters without failing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...CHINESE_NUMERAL), { maxLength: 30 }), (chars) => {
        expect(readChineseNumeral(chars.join(''))).toSatisfy(
          (value) => value === null || /^\d+$/.test(String(value)),
        );
      }),
    );
  });
});

describe('readPrintedChinese', () => {
  it.each([
    ['千亿', '1000', '亿'],
    ['百', '100', ''],
    ['三千五百万', '3500', '万'],
    ['三亿五千万', '35000', '万'],
    ['万亿', '1', '万亿'],
    ['一百零五', '105', ''],
  ])('prints %s as %s of %j', (printed, value, multiplier) => {
    expect(readPrintedChinese(printed)).toEqual({ value, multiplier });
  });
});

describe('multiplierPlaces', () => {
  it.each([
    ['', 0],
    ['万', 4],
    ['千亿', 11],
    ['万亿', 12],
  ])('takes %j for ten to the power %i', (multiplier, places) => {
    expect(multiplierPlaces(multiplier)).toBe(places);
  });
});

/** Public cases of numbers, kept outside the project. */
const OUTSIDE = new URL(
  '../../../../../../shared/outside/recognizers-text/Specs/Number/Chinese/NumberModel.json',
  import.meta.url,
);
interface OutsideCase {
  readonly Results: readonly {
    readonly Text: string;
    readonly Resolution: { readonly value: string };
  }[];
}

describe.skipIf(!existsSync(OUTSIDE))('the public cases of numbers', () => {
  it('reads every numeral they write in plain Chinese figures', () => {
    const cases = JSON.parse(
      readFileSync(OUTSIDE, 'utf8').replace(/^\ufeff/u, ''),
    ) as readonly OutsideCase[];
    const plain = new RegExp(`^[${CHINESE_NUMERAL}]+$`);
    const wrong = cases
      .flatMap(({ Results }) => Results)
      .filter(({ Text }) => plain.test(Text))
      .filter(({ Text, Resolution }) => readChineseNumeral(Text) !== Resolution.value);
    expect(wrong).toEqual([]);
  });
});
