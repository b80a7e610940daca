import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './search-state.ts';

describe('state in the address', () => {
  it('keeps words as words, whatever they look like', () => {
    expect(parseSearch('?q=2026&p=330-357')).toEqual({ q: '2026', p: '330-357' });
  });

  it('comes back as it was written', () => {
    const state = { q: '“新能源”+5%', c: '2026-014', columns: 'a,b' };
    expect(parseSearch(stringifySearch(state))).toEqual(state);
  });

  it('leaves out what is empty', () => {
    expect(stringifySearch({ q: '', c: undefined })).toBe('');
  });
});
