import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shifted, storedNumber, typedNumber } from './number-text.ts';

describe('storedNumber', () => {
  it.each([
    ['30.5', '30.5'],
    ['30.200000000000003', '30.2'],
    ['0.30000000000000004', '0.3'],
    ['1.1000000000000001', '1.1'],
    ['1.2E3', '1200'],
    ['5.5000000000000002E-5', '0.000055'],
    ['-0', '0'],
    ['007.50', '7.5'],
    ['.5', '0.5'],
    ['999999999999999.9', '1000000000000000'],
    ['12345678901234567', '12345678901234600'],
    ['0.1234567890123455', '0.123456789012346'],
  ])('reads %s as %s', (stored, value) => {
    expect(storedNumber(stored)).toBe(value);
  });

  it.each(['', '.', 'abc', '1e999', '1E-40', '0x10', 'NaN', 'Infinity', '1 2', '--1'])(
    'reads no number in “%s”',
    (stored) => {
      expect(storedNumber(stored)).toBeNull();
    },
  );

  it('gives back every decimal of up to 15 digits that went through a double', () => {
    const decimals = fc.tuple(
      fc.integer({ min: 1, max: 999_999_999_999_999 }),
      fc.integer({ min: 0, max: 8 }),
    );
    fc.assert(
      fc.property(decimals, ([digits, places]) => {
        const value = shifted(typedNumber(String(digits)) ?? ('' as never), -places);
        // What Excel writes: the shortest digits of the double, or 17 of them.
        const double = Number(value);
        expect(storedNumber(String(double))).toBe(value);
        expect(storedNumber(double.toPrecision(17))).toBe(value);
      }),
    );
  });
});

describe('typedNumber', () => {
  it('keeps every digit', () => {
    expect(typedNumber('123456789012345678.123')).toBe('123456789012345678.123');
  });
});

describe('shifted', () => {
  it.each([
    ['0.305', 2, '30.5'],
    ['5.5', -4, '0.00055'],
    ['-12', 4, '-120000'],
    ['0', 4, '0'],
  ])('moves the point of %s by %i to %s', (value, places, wanted) => {
    expect(shifted(value as never, places)).toBe(wanted);
  });
});
