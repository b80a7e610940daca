import { describe, expect, it } from 'vitest';
import { findInText, searchable } from './find-in-text.ts';

const found = (text: string, words: string) =>
  findInText(searchable(text), words).map(({ from, to }) => text.slice(from, to));

describe('findInText', () => {
  it('finds words across the line breaks of the page', () => {
    expect(found('培育新的经济增长\n\n点。', '增长点')).toEqual(['增长\n\n点']);
  });

  it('takes full-width and half-width, capital and small letters as one', () => {
    expect(found('建设５Ｇ基站和5g专网', '5G')).toEqual(['５Ｇ', '5g']);
  });

  it('finds nothing for nothing', () => {
    expect(found('甲乙', '')).toEqual([]);
    expect(found('甲乙', '  ')).toEqual([]);
    expect(found('甲乙', '丙')).toEqual([]);
  });
});
