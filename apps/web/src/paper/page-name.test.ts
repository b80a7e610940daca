import { describe, expect, it } from 'vitest';
import { pageAt } from './page-name.ts';

const pages = [
  { number: 'A04', from: 0, to: 100 },
  { number: 'A05', from: 101, to: 180 },
];

describe('pageAt', () => {
  it('gives the page a passage begins on', () => {
    expect(pageAt(pages, { from: 99, to: 120 })?.number).toBe('A04');
    expect(pageAt(pages, { from: 101, to: 120 })?.number).toBe('A05');
  });

  it('gives none between pages, and none where the original has none', () => {
    expect(pageAt(pages, { from: 100, to: 101 })).toBeNull();
    expect(pageAt([], { from: 1, to: 2 })).toBeNull();
  });
});
