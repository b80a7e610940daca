import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals, parseDecimal, shiftDecimal } from './decimal.ts';
import type { Decimal } from './extraction.ts';

const decimals = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(9))
  .map(([digits, places]) => shiftDecimal(String(digits) as Decimal, -places));

describe('parseDecimal', () => {
  it.each([
    ['5', '5'],
    ['005.50', '5.5'],
    ['1,200', '1200'],
    ['0.0', '0'],
    ['-0', '0'],
    ['-3.20', '-3.2'],
    ['12345678901234567890.1', '12345678901234567890.1'],
  ])('reads %s as %s', (printed, value) => {
    expect(parseDecimal(printed)).toBe(value);
  });

  it.each(['', '.', '1e3', '五', '1.2.3', '5.'])('refuses %j', (printed) => {
    expect(parseDecimal(printed)).toBeNull();
  });
});

describe('shiftDecimal', () => {
  it.each([
    ['5.5', -2, '0.055'],
    ['550', 8, '55000000000'],
    ['1.22', 4, '12200'],
    ['0', 12, '0'],
    ['-7', -1, '-0.7'],
  ])('moves the point of %s by %i to %s', (value, places, moved) => {
    expect(shiftDecimal(value as Decimal, places)).toBe(moved);
  });

  it('comes back when shifted there and back', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -20, max: 20 }), (value, places) => {
        expect(shiftDecimal(shiftDecimal(value, places), -places)).toBe(value);
      }),
    );
  });

  it('never leaves plain notation', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -20, max: 20 }), (value, places) => {
        expect(shiftDecimal(value, places)).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
      }),
    );
  });
});

describe('compareDecimals', () => {
  it.each([
    ['2', '10', -1],
    ['0.5', '0.50', 0],
    ['-1', '-2', 1],
  ])('orders %s against %s by value, not by spelling', (a, b, order) => {
    expect(Math.sign(compareDecimals(a as Decimal, b as Decimal))).toBe(order);
  });

  it('keeps its order when both are shifted', () => {
    fc.assert(
      fc.property(decimals, decimals, fc.integer({ min: -9, max: 9 }), (a, b, places) => {
        expect(compareDecimals(shiftDecimal(a, places), shiftDecimal(b, places))).toBe(
          compareDecimals(a, b),
        );
      }),
    );
  });
});
