import { describe, expect, it } from 'vitest';
import { deadlineBasis, deadlineText, monthText } from './deadline-text.ts';

describe('a deadline in words', () => {
  it('prints the date in the form of the language', () => {
    const deadline = { text: '6月底前', date: '2026-06-30', assumed: false };
    expect(deadlineText(deadline, 'zh')).toBe('2026年6月30日');
    expect(deadlineText(deadline, 'en')).toBe('30 Jun 2026');
    expect(monthText('2026-06', 'zh')).toBe('2026年6月');
  });

  it('prints the words where nothing falls due', () => {
    expect(deadlineText({ text: '持续推进', date: null, assumed: false }, 'zh')).toBe('持续推进');
    expect(deadlineText({ text: null, date: null, assumed: false }, 'zh')).toBe('');
  });

  it('tells printed, set, assumed and ongoing apart', () => {
    const sentence = '年底前建成，持续推进后续工程。';
    const basis = (text: string | null, date: string | null, assumed: boolean) =>
      deadlineBasis({ text, date, assumed }, sentence);
    expect(basis('年底前', '2026-12-31', false)).toBe('printed');
    expect(basis(null, '2026-09-30', false)).toBe('set');
    expect(basis(null, '2026-12-31', true)).toBe('assumed');
    expect(basis('三季度', '2026-09-30', false)).toBe('set');
    expect(basis('持续推进', null, false)).toBe('printed');
    expect(basis(null, null, false)).toBe('ongoing');
  });
});
