import { describe, expect, it } from 'vitest';
import { PhraseIndex } from './phrase-index.ts';

const phrases = ['能源', '新能源汽车', '汽车产业', '粮食'];
const index = new PhraseIndex(phrases, ['能源安全', '粮食']);

const found = (text: string) => {
  const hits = index.find(text);
  return hits.phrases.map((phrase, at) => {
    const words = text.slice(hits.froms[at], hits.tos[at]);
    expect(words).toBe(phrases[phrase]);
    return words;
  });
};

describe('PhraseIndex', () => {
  it('lets a longer phrase hide the phrases inside it', () => {
    expect(found('发展新能源汽车')).toEqual(['新能源汽车']);
  });

  it('keeps phrases that only overlap', () => {
    expect(found('新能源汽车产业')).toEqual(['新能源汽车', '汽车产业']);
  });

  it('lets a covering phrase hide the phrases inside it', () => {
    expect(found('保障能源安全')).toEqual([]);
  });

  it('finds a phrase that covers as well', () => {
    expect(found('保障粮食')).toEqual(['粮食']);
  });

  it('finds a phrase at the very end and nothing in an empty text', () => {
    expect(found('保障能源')).toEqual(['能源']);
    expect(found('')).toEqual([]);
  });
});
