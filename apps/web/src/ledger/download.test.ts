import { describe, expect, it } from 'vitest';
import { nameIn } from './download.ts';

describe('the name of a downloaded file', () => {
  it('is the encoded one where both are given', () => {
    const header = `attachment; filename="ledger.xlsx"; filename*=UTF-8''${encodeURIComponent('台账.xlsx')}`;
    expect(nameIn(header)).toBe('台账.xlsx');
  });

  it('is the plain one, or none', () => {
    expect(nameIn('attachment; filename="ledger.csv"')).toBe('ledger.csv');
    expect(nameIn('attachment')).toBeNull();
    expect(nameIn(null)).toBeNull();
  });
});
