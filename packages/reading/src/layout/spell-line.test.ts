import { describe, expect, it } from 'vitest';
import type { TextRun } from './printed-page.ts';
import { spellLine } from './spell-line.ts';

const run = (text: string, x: number, width: number, more: Partial<TextRun> = {}): TextRun => ({
  text,
  x,
  y: 100,
  width,
  size: 10,
  afterBlank: false,
  ...more,
});
const spell = (...runs: TextRun[]) => spellLine({ runs, x: 0, right: 400, y: 100, size: 10 });

describe('spellLine', () => {
  it('joins Chinese letters that are set apart a little', () => {
    expect(spell(run('建设', 0, 20), run('园区', 24, 20))).toBe('建设园区');
  });

  it('joins the letters of a spaced-out title', () => {
    expect(spell(run('目', 0, 10), run('录', 40, 10))).toBe('目录');
  });

  it('keeps the room of a letter as a blank', () => {
    expect(spell(run('市长', 0, 20), run('沈知远', 30, 30))).toBe('市长 沈知远');
  });

  it('keeps blanks between Latin words, none beside digits', () => {
    expect(spell(run('New', 0, 15), run('Energy', 18, 30))).toBe('New Energy');
    expect(spell(run('增长', 0, 20), run('5', 23, 5), run('%', 30, 5))).toBe('增长5%');
  });

  it('takes a raised number for a footnote mark, after a metre for a power', () => {
    const raised = { y: 96, size: 6 };
    expect(spell(run('标准厂房', 0, 40), run('3', 40, 3, raised))).toBe('标准厂房［3］');
    expect(spell(run('面积9', 0, 25), run('km', 25, 10), run('2', 35, 3, raised))).toBe('面积9km²');
  });

  it('leaves a lowered number in the word', () => {
    expect(spell(run('PM', 0, 12), run('2.5', 12, 9, { y: 102, size: 6 }))).toBe('PM2.5');
  });
});
