import type { Decimal } from '@jiannuo/extraction';
import { describe, expect, it } from 'vitest';
import type { CellValue, NumberLook } from '../format/cell.ts';
import { readFigure } from './read-figure.ts';
import { goalOf } from './reporting-fixture.ts';
import type { ReportingGoal } from './reporting-sheet.ts';

const place = { sheet: '填报', cell: 'K4', line: 4 };
const text = (typed: string): CellValue => ({ kind: 'text', text: typed });
const number = (value: string, look: NumberLook = 'plain'): CellValue => ({
  kind: 'number',
  value: value as Decimal,
  look,
});
const percent = goalOf({ unit: '%', targetLabel: '32%左右', planned: null, last: '28' as Decimal });
/** A goal nothing is known of but its unit. */
const bare = (unit: string): ReportingGoal =>
  goalOf({ unit, targetLabel: '', planned: null, last: null });

function read(cell: CellValue | undefined, goal: ReportingGoal = goalOf()) {
  const { value, fault, warning } = readFigure(cell, goal, place, false);
  return { value, code: fault?.code ?? warning?.code ?? null, zh: fault?.zh ?? warning?.zh ?? '' };
}

describe('numbers', () => {
  it.each<readonly [string, CellValue | undefined, ReportingGoal, string | null]>([
    ['a number', number('230.5'), goalOf(), '230.5'],
    ['nothing', undefined, goalOf(), null],
    ['spaces', text(' 　 '), goalOf(), null],
    ['full-width digits', text('２３０．５'), goalOf(), '230.5'],
    ['separators of thousands', text('1,230.50'), goalOf(), '1230.5'],
    ['full-width separators', text('１，２３０'), goalOf(), '1230'],
    ['its unit', text('230.5亿元'), goalOf(), '230.5'],
    ['its unit behind a space', text(' 230.5 亿元 '), goalOf(), '230.5'],
    ['its unit cut short', text('230.5亿'), goalOf(), '230.5'],
    ['another word of counting', text('12个'), bare('家'), '12'],
    ['the same unit in other words', text('12千米'), bare('公里'), '12'],
    ['a square kilometre', text('12km²'), bare('平方公里'), '12'],
    ['a minus sign of print', text('−3.5'), bare('%'), '-3.5'],
    ['a plus sign', text('+3.5'), bare('%'), '3.5'],
    ['a percent cell', number('0.305', 'percent'), percent, '30.5'],
    ['a typed percent', text('30.5％'), percent, '30.5'],
    ['a bare percent', number('30.5'), percent, '30.5'],
    ['points of a percent', text('1.2个百分点'), bare('百分点'), '1.2'],
    [
      'every digit that was typed',
      text('123456789012345678.5'),
      bare('元'),
      '123456789012345678.5',
    ],
  ])('reads %s', (_, cell, goal, value) => {
    expect(read(cell, goal)).toMatchObject({ value, code: null });
  });
});

describe('what is no figure', () => {
  it.each<readonly [string, CellValue, ReportingGoal, string]>([
    ['about a number', text('230左右'), goalOf(), 'not-a-number'],
    ['over a number', text('超230'), goalOf(), 'not-a-number'],
    ['two numbers', text('230-240'), goalOf(), 'not-a-number'],
    ['a decimal comma', text('230,5'), goalOf(), 'not-a-number'],
    ['separators in wrong places', text('12,30'), goalOf(), 'not-a-number'],
    ['Chinese numerals', text('二百三十'), goalOf(), 'not-a-number'],
    ['words', text('正在推进'), goalOf(), 'not-a-number'],
    ['yes', { kind: 'boolean', value: true }, goalOf(), 'not-a-number'],
    ['a date made of 5-12', number('46154', 'date'), goalOf(), 'date-for-number'],
    ['a date', { kind: 'date', text: '2026-05-12' }, goalOf(), 'date-for-number'],
    ['a division by nought', { kind: 'error', text: '#DIV/0!' }, goalOf(), 'formula-error'],
    ['a formula never computed', { kind: 'unreadable', text: '' }, goalOf(), 'formula-uncomputed'],
    [
      'residue of arithmetic',
      { kind: 'unreadable', text: '5.5E-47' },
      goalOf(),
      'number-unreadable',
    ],
    ['a number shown smaller than it is', number('2305000', 'scaled'), goalOf(), 'number-scaled'],
    ['a percent of money', number('0.4', 'percent'), goalOf(), 'percent-for-unit'],
    ['another unit', text('230公里'), goalOf(), 'unit-wrong'],
    ['a percent sign behind money', text('42%'), goalOf(), 'unit-wrong'],
    ['people among households', text('12人'), bare('户'), 'unit-wrong'],
  ])('refuses %s', (_, cell, goal, code) => {
    expect(read(cell, goal)).toMatchObject({ value: null, code });
  });

  it.each(['-', '—', '／', '无', '暂无'])('takes %s for no figure and says so', (typed) => {
    expect(read(text(typed))).toMatchObject({ value: null, code: 'figure-none' });
  });

  it('shows the date as people see it', () => {
    expect(read(number('46154', 'date')).zh).toContain('2026年5月12日');
  });
});

describe('万 and 亿', () => {
  it('names both readings of a unit of another scale', () => {
    const { value, code, zh } = read(text('5.5万元'), goalOf());
    expect([value, code]).toEqual([null, 'scale-mixed']);
    expect(zh).toContain('是 0.00055亿元，还是 5.5亿元');
  });

  it('converts exactly where it names a reading', () => {
    expect(read(text('2305000万元'), goalOf()).zh).toContain('230.5亿元');
    expect(read(text('5000人'), bare('万人')).zh).toContain('0.5万人');
  });

  it('refuses a plain number ten thousand times off and names both readings', () => {
    const { value, code, zh } = readFigureOf('2305000');
    expect([value, code]).toEqual(['2305000', 'magnitude-mixed']);
    expect(zh).toContain('是 2305000亿元，还是 2305000万元（即 230.5亿元）');
    const small = read(
      number('0.0231'),
      goalOf({ unit: '万元', targetLabel: '550万元', planned: null, last: '180' as Decimal }),
    );
    expect(small.code).toBe('magnitude-mixed');
    expect(small.zh).toContain('0.0231亿元（即 231万元）');
  });

  it('believes who types the unit as well', () => {
    expect(read(text('2305000亿元'))).toMatchObject({ value: '2305000', code: null });
  });

  it.each(['0', '0.6', '60', '5000'])('does not doubt %s of 550', (value) => {
    expect(readFigureOf(value).code).toBeNull();
  });

  it('only warns where a column knows neither 万 nor 亿', () => {
    const goal = goalOf({ unit: '户', targetLabel: '50000户', planned: null, last: null });
    expect(read(number('3'), goal)).toMatchObject({ value: '3', code: 'magnitude-doubtful' });
  });

  it('takes a target printed in another scale for what it is', () => {
    const goal = goalOf({ targetLabel: '5.5万亿元', planned: null, last: null });
    expect(read(number('23000'), goal).code).toBeNull();
    expect(read(number('2.3'), goal).code).toBe('magnitude-mixed');
  });

  it('knows nothing of a goal without figures', () => {
    expect(read(number('99999999'), bare('亿元')).code).toBeNull();
  });

  it('warns of a share typed for a percentage', () => {
    const { value, code, zh } = read(number('0.305'), percent);
    expect([value, code]).toEqual(['0.305', 'percent-doubtful']);
    expect(zh).toContain('是 0.305%，还是 30.5%');
    expect(read(number('30.5', 'percent'), percent).code).toBe('percent-doubtful');
  });
});

function readFigureOf(value: string) {
  return read(number(value));
}
