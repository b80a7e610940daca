import { describe, expect, it } from 'vitest';
import { likelySplit, moveCaret } from './caret.ts';

/** Draws the caret as | in the text. */
function moved(drawn: string, step: 'character' | 'clause', direction: 1 | -1): string {
  const at = drawn.indexOf('|');
  const text = drawn.replace('|', '');
  const to = moveCaret(text, at, { from: 0, to: text.length }, step, direction);
  return `${text.slice(0, to)}|${text.slice(to)}`;
}

describe('moveCaret', () => {
  it('goes by characters', () => {
    expect(moved('甲|乙丙', 'character', 1)).toBe('甲乙|丙');
    expect(moved('甲|乙丙', 'character', -1)).toBe('|甲乙丙');
  });

  it('goes to the place after a comma', () => {
    expect(moved('|甲乙，丙丁、戊', 'clause', 1)).toBe('甲乙，|丙丁、戊');
    expect(moved('甲乙，丙丁、|戊', 'clause', -1)).toBe('甲乙，|丙丁、戊');
  });

  it('steps over line breaks and emphasis marks', () => {
    expect(moved('甲|\n\n乙丙', 'character', 1)).toBe('甲\n\n乙|丙');
    expect(moved('甲**|乙', 'character', -1)).toBe('|甲**乙');
  });

  it('stops at the ends', () => {
    expect(moved('甲乙|', 'character', 1)).toBe('甲乙|');
    expect(moved('|甲乙', 'clause', -1)).toBe('|甲乙');
  });
});

describe('likelySplit', () => {
  it('takes the comma nearest the middle', () => {
    const text = '甲，乙乙乙乙乙，丙丙丙丙';
    expect(text.slice(0, likelySplit(text, { from: 0, to: text.length }))).toBe('甲，乙乙乙乙乙，');
  });

  it('takes the middle where there is no comma', () => {
    expect(likelySplit('甲乙丙丁', { from: 0, to: 4 })).toBe(2);
  });
});
