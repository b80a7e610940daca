import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Sign, SignTable } from './sign-table.ts';

const signs: readonly Sign[] = [
  { pattern: /^甲+乙/, opens: '甲' },
  { pattern: /丙.?丁$/, closes: '丁', holds: '丙' },
  { pattern: /乙丙/, holds: '丙' },
  { pattern: /^$/ },
];

describe('SignTable', () => {
  it('finds what trying every pattern in turn would find', () => {
    const table = new SignTable(signs);
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 8 });
    fc.assert(
      fc.property(words, (text) => {
        expect(table.first(text)).toBe(signs.find(({ pattern }) => pattern.test(text)) ?? null);
      }),
    );
  });

  it('takes no more signs than it has bits', () => {
    expect(() => new SignTable(Array.from({ length: 32 }, () => ({ pattern: /甲/ })))).toThrow(
      RangeError,
    );
  });
});
