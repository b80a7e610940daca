import { describe, expect, it } from 'vitest';
import type { Section } from '../extraction.ts';
import { headLabelFor, readHeadLabels } from './head-labels.ts';
import { findPrintedUnits } from './printed-units.ts';

const text =
  '（一）修路\n牵头单位：市交通运输局\n新建8条。\n改建9条。\n（二）办学\n新建5所。\n责任单位：市教育局';
const spanOf = (words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};
const section = (id: string, from: number, to: number): Section => ({
  id,
  level: 2,
  number: null,
  title: '',
  parent: null,
  role: 'plan',
  from,
  to,
});
const second = text.indexOf('（二）');
const sections = [section('s1', 0, second), section('s2', second, text.length)];
const rows = ['新建8条', '改建9条', '新建5所'].map(spanOf);
const labels = readHeadLabels(text, { sections, rows, printed: findPrintedUnits(text) });

describe('a label under a heading', () => {
  it('answers for every row of the section', () => {
    expect(headLabelFor(spanOf('新建8条'), labels.heads)?.lead).toBe('市交通运输局');
    expect(headLabelFor(spanOf('改建9条'), labels.heads)?.lead).toBe('市交通运输局');
  });

  it('does not reach into the next section', () => {
    expect(headLabelFor(spanOf('新建5所'), labels.heads)).toBeNull();
  });

  it('is none where a row stands before it', () => {
    expect(labels.heads.map(({ units }) => units.lead)).toEqual(['市交通运输局']);
  });
});
