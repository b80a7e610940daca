import { describe, expect, it } from 'vitest';
import { targetText } from './target-text.ts';

const figure = (
  comparator: Parameters<typeof targetText>[0]['comparator'],
  value: string,
  unit: string,
  more: { valueTo?: string; per?: string } = {},
) => ({ comparator, value, unit, valueTo: more.valueTo ?? null, per: more.per ?? null });

describe('a target in words', () => {
  it('reads as offices write it', () => {
    expect(targetText(figure('>', '550', '亿元'), 'zh')).toBe('超550亿元');
    expect(targetText(figure('range', '1', '个', { valueTo: '2' }), 'zh')).toBe('1—2个');
    expect(targetText(figure('≈', '5', '%'), 'zh')).toBe('5%左右');
    expect(targetText(figure('≥', '100', '家'), 'zh')).toBe('100家以上');
    expect(targetText(figure('≤', '3.0', '%'), 'zh')).toBe('3.0%以内');
    expect(targetText(figure('=', '6', '%'), 'zh')).toBe('6%');
  });

  it('says doublings in words', () => {
    expect(targetText(figure('=', '1', '番'), 'zh')).toBe('翻一番');
    expect(targetText(figure('=', '2', '番'), 'en')).toBe('×4');
  });

  it('says from each of which it is due', () => {
    const each = figure('=', '1', '个', { per: '县（市、区）' });
    expect(targetText(each, 'zh')).toBe('每个县（市、区）1个');
    expect(targetText(each, 'en')).toBe('1个 per 县（市、区）');
  });

  it('reads in English too', () => {
    expect(targetText(figure('>', '550', '亿元'), 'en')).toBe('over 550亿元');
    expect(targetText(figure('≈', '5', '%'), 'en')).toBe('about 5%');
  });
});
