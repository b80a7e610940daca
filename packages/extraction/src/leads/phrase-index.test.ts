import { describe, expect, it } from 'vitest';
import { PhraseIndex } from './phrase-index.ts';

const index = new PhraseIndex(
  new Map([
    ['能源', 'energy'],
    ['新能源汽车', 'cars'],
    ['汽车产业', 'industry'],
    ['能源安全', null],
  ]),
);

const found = (text: string) =>
  index.find(text).map(({ from, to, value }) => [text.slice(from, to), value]);

describe('PhraseIndex', () => {
  it('lets a longer phrase hide the phrases inside it', () => {
    expect(found('发展新能源汽车')).toEqual([['新能源汽车', 'cars']]);
  });

  it('keeps phrases that only overlap', () => {
    expect(found('新能源汽车产业')).toEqual([
      ['新能源汽车', 'cars'],
      ['汽车产业', 'industry'],
    ]);
  });

  it('lets a phrase without a value hide the phrases inside it', () => {
    expect(found('保障能源安全')).toEqual([]);
  });

  it('finds a phrase at the very end and nothing in an empty text', () => {
    expect(found('保障能源')).toEqual([['能源', 'energy']]);
    expect(found('')).toEqual([]);
  });
});
