import { describe, expect, it } from 'vitest';
import { addDecimals, compareDecimals, readDecimal, subtractDecimals, timesOf } from './decimal.ts';

describe('a figure as typed', () => {
  it('is understood with full-width digits, separators and spaces', () => {
    expect(readDecimal(' 1２．５ ')).toBe('12.5');
    expect(readDecimal('1,234,567.80')).toBe('1234567.80');
    expect(readDecimal('１，２００')).toBe('1200');
    expect(readDecimal('007')).toBe('7');
    expect(readDecimal('-0.0')).toBe('0.0');
  });

  it('is none where it is no number', () => {
    for (const typed of ['', '12亿', '1.2.3', '1,2', 'abc', '1e5', '--1']) {
      expect(readDecimal(typed)).toBeNull();
    }
  });
});

describe('decimals', () => {
  it('are added, subtracted and compared exactly', () => {
    expect(addDecimals(['0.1', '0.2'])).toBe('0.3');
    expect(addDecimals([])).toBe('0');
    expect(addDecimals(['120', '0.05', '-0.05'])).toBe('120');
    expect(subtractDecimals('550', '120.5')).toBe('429.5');
    expect(subtractDecimals('0.5', '1')).toBe('-0.5');
    expect(compareDecimals('1.50', '1.5')).toBe(0);
    expect(compareDecimals('-2', '1')).toBe(-1);
  });

  it('tell how many times one is the other', () => {
    expect(timesOf('12000', '1.2')).toBe(10000);
    expect(timesOf('1', '0')).toBeNull();
  });
});
