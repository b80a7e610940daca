import { expect, it } from 'vitest';
import { splitClauses } from './split-clauses.ts';

const textsOf = (text: string): string[] =>
  splitClauses(text, { from: 0, to: text.length }).map((clause) => clause.text);

it('cuts at commas and stops and leaves the marks out', () => {
  expect(textsOf('修缮古桥，开放书院；清淤三条河道。')).toEqual([
    '修缮古桥',
    '开放书院',
    '清淤三条河道',
  ]);
});

it('keeps quotations and brackets whole', () => {
  expect(textsOf('推行“看得见，管得住”机制，改造市场（含东市，西市）')).toEqual([
    '推行“看得见，管得住”机制',
    '改造市场（含东市，西市）',
  ]);
});

it('goes on cutting after a quotation that is never closed', () => {
  expect(textsOf('推行“一门办结，开放书院。')).toEqual(['推行“一门办结', '开放书院']);
});

it('does not cut inside numbers and times', () => {
  expect(textsOf('补贴1,200户,延长至21:30')).toEqual(['补贴1,200户', '延长至21:30']);
});

it('gives each clause its range in the whole text', () => {
  const text = '前言。修缮古桥，开放书院。';
  const [, second] = splitClauses(text, { from: 3, to: text.length });
  expect(text.slice(second?.from, second?.to)).toBe('开放书院');
});
