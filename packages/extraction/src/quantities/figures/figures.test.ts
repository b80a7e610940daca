import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFractions, type Fraction, toDecimal } from '../numerals/fraction.ts';
import { findBounds } from './find-bounds.ts';
import { findMeasures } from './find-measures.ts';
import { findNumbers } from './find-numbers.ts';
import { findOrdinals } from './find-ordinals.ts';
import { findShares } from './find-shares.ts';

const show = (value: Fraction) => toDecimal(value) ?? `${value.numerator}/${value.denominator}`;

function read(text: string, found: readonly { from: number; to: number; value: Fraction }[]) {
  return found.map(({ from, to, value }) => `${text.slice(from, to)} ${show(value)}`);
}

describe('findNumbers', () => {
  it.each([
    ['仓里有叁仟零贰袋', ['叁仟零贰 3002']],
    ['水位负三点二', ['负三点二 -3.2']],
    ['计 6 万3 千 2 百', ['6 万3 千 2 百 63200']],
    ['三又四分之一', ['三又四分之一 3.25']],
    ['七分之二', ['七分之二 2/7']],
    ['约12,500.5和1 200', ['12,500.5 12500.5', '1 200 1200']],
    ['１２．５万', ['１２．５万 125000']],
    ['3.5k与4e-3', ['3.5k 3500', '4e-3 0.004']],
    ['一亿二千万', ['一亿二千万 120000000']],
    ['卅二人', ['卅二 32']],
  ])('reads %s', (text, numbers) => {
    expect(read(text, findNumbers(text))).toEqual(numbers);
  });

  it.each(['进一步统一', '部队驻扎大陆', '千万小心', '三明治', 'www.abc123.cn'])(
    'finds none in %s',
    (text) => {
      expect(findNumbers(text)).toEqual([]);
    },
  );

  it('gives disjoint places in order, whatever the text', () => {
    const parts = fc.constantFrom(
      ...'零一二两三十百千万亿点又分之负-./,^ek0123456789 多几半折成%第比',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (chars) => {
        const text = chars.join('');
        for (const find of [findNumbers, findShares, findOrdinals, findMeasures, findBounds]) {
          let end = 0;
          for (const { from, to } of find(text)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes linear time on a text of nothing but numerals', () => {
    const text = '一二三四五六七八九十百千万亿'.repeat(2000);
    expect(findNumbers(text).length).toBeGreaterThan(0);
  });
});

describe('findShares', () => {
  it.each([
    ['覆盖率九成半', ['九成半 95']],
    ['百分之零点六与千分之八', ['百分之零点六 0.6', '千分之八 0.8']],
    ['降3‰，升2.5个百分点', ['3‰ 0.3', '2.5个百分点 2.5']],
    ['打六八折', ['六八折 68']],
  ])('reads %s in hundredths', (text, shares) => {
    expect(read(text, findShares(text))).toEqual(shares);
  });
});

describe('findMeasures', () => {
  it('adds up the parts of a sum and keeps its unit', () => {
    const [sum] = findMeasures('每份七元五角');
    expect(sum).toMatchObject({ from: 2, to: 6, unit: '元', kind: 'money', currency: 'CNY' });
    expect(sum && show(sum.value)).toBe('7.5');
  });

  it.each([
    ['渠长二里半', []],
    ['粮食三吨半', ['三吨半 3.5']],
    ['林地62万亩', ['62万亩 620000']],
  ])('reads the size in %s', (text, sizes) => {
    expect(read(text, findMeasures(text))).toEqual(sizes);
  });
});

describe('findOrdinals', () => {
  it('reads what 第 counts', () => {
    expect(read('第十二届和第7批', findOrdinals('第十二届和第7批'))).toEqual([
      '第十二 12',
      '第7 7',
    ]);
  });
});

describe('findBounds', () => {
  it.each([
    ['人数不少于四十', '≥', '40', null],
    ['得分低于六十', '<', null, '60'],
    ['三百多家', '>', '300', null],
    ['5 至 8 人', 'range', '5', '8'],
    ['大于二且小于九', 'range', '2', '9'],
  ])('reads %s', (text, comparator, low, high) => {
    const [bound] = findBounds(text);
    const end = (value: Fraction | null | undefined) => (value ? show(value) : null);
    expect([bound?.comparator, end(bound?.low), end(bound?.high)]).toEqual([comparator, low, high]);
  });
});

describe('compareFractions', () => {
  it('orders as the decimals do', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (a, b) => {
        const left = { numerator: BigInt(a), denominator: 7n };
        const right = { numerator: BigInt(b), denominator: 7n };
        expect(Math.sign(compareFractions(left, right))).toBe(Math.sign(a - b));
      }),
    );
  });
});
