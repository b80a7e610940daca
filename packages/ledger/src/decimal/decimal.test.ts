import { compareDecimals, type Decimal, shiftDecimal } from '@jiannuo/extraction';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals, multiplyDecimals, negated, subtractDecimals, ZERO } from './arithmetic.ts';
import { divideDecimals, percentOf, roundDecimal } from './divide.ts';
import { maxDecimal, minDecimal, orderOf } from './order.ts';

const decimals = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(9))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));
const short = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(6))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));
const d = (text: string) => text as Decimal;

describe('sums and products', () => {
  it.each([
    ['0.1', '0.2', '0.3', '-0.1', '0.02'],
    ['5', '-5', '0', '10', '-25'],
    ['1.5', '0.5', '2', '1', '0.75'],
    [
      '99999999999999999999',
      '0.01',
      '99999999999999999999.01',
      '99999999999999999998.99',
      '999999999999999999.99',
    ],
  ])('of %s and %s are exact', (a, b, sum, difference, product) => {
    expect(addDecimals(d(a), d(b))).toBe(sum);
    expect(subtractDecimals(d(a), d(b))).toBe(difference);
    expect(multiplyDecimals(d(a), d(b))).toBe(product);
  });

  it('are undone by their opposites', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(subtractDecimals(addDecimals(a, b), b)).toBe(a);
        expect(negated(negated(a))).toBe(a);
        expect(addDecimals(a, negated(a))).toBe('0');
      }),
    );
  });

  it('do not depend on the order, and distribute', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(multiplyDecimals(a, addDecimals(b, c))).toBe(
          addDecimals(multiplyDecimals(a, c), multiplyDecimals(b, a)),
        );
      }),
    );
  });
});

describe('divideDecimals', () => {
  it.each([
    ['1', '3', 1, '0.3'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 3, '-0.125'],
    ['2', '3', 0, '1'],
    ['0', '7', 4, '0'],
  ])('divides %s by %s to %i places, halves away from zero', (a, b, places, quotient) => {
    expect(divideDecimals(d(a), d(b), places)).toBe(quotient);
  });

  it('refuses to divide by zero', () => {
    expect(() => divideDecimals(d('1'), ZERO, 1)).toThrow(RangeError);
    expect(() => percentOf(d('1'), ZERO, 1)).toThrow(RangeError);
  });

  it('errs by at most half of the last place', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.nat(6), (a, b, places) => {
        fc.pre(b !== '0');
        const quotient = divideDecimals(a, b, places);
        const error = subtractDecimals(a, multiplyDecimals(quotient, b));
        const twice = multiplyDecimals(error, d('2'));
        const step = shiftDecimal(b, -places);
        const size = (value: Decimal) => maxDecimal(value, negated(value));
        expect(compareDecimals(size(twice), size(step))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('percentOf', () => {
  it.each([
    ['22.37', '118', '19'],
    ['629.0', '647.4', '97.2'],
    ['206', '255', '80.8'],
    ['57', '67', '85.1'],
    ['162', '222', '73'],
  ])('makes %s of %s the percentage offices print', (part, whole, percent) => {
    expect(percentOf(d(part), d(whole), 1)).toBe(percent);
  });
});

describe('roundDecimal', () => {
  it.each([
    ['9.95', 1, '10'],
    ['-9.95', 1, '-10'],
    ['9.949', 1, '9.9'],
    ['12', 3, '12'],
  ])('rounds %s to %i places: %s', (value, places, near) => {
    expect(roundDecimal(d(value), places)).toBe(near);
  });
});

describe('order', () => {
  it('agrees with the exact comparison for short and long decimals', () => {
    fc.assert(
      fc.property(fc.oneof(short, decimals), fc.oneof(short, decimals), (a, b) => {
        expect(orderOf(a, b)).toBe(Math.sign(compareDecimals(a, b)));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells decimals apart that differ in the last of many digits', () => {
    expect(orderOf(d('123456789012345678.1'), d('123456789012345678.2'))).toBe(-1);
    expect(orderOf(d('0.00000000000000001'), d('0.00000000000000002'))).toBe(-1);
  });

  it('finds the least and the greatest by value, not by spelling', () => {
    expect(minDecimal(d('10'), d('9'), d('-1'))).toBe('-1');
    expect(maxDecimal(d('9'), d('10'), d('-1'))).toBe('10');
  });
});
