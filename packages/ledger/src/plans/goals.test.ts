import { type Comparator, type Decimal, type Direction, extract } from '@jiannuo/extraction';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateOf } from '../state-fixture.ts';
import { checkPlan, type PlanFaultCode } from './check-plan.ts';
import type { Goal } from './goal.ts';
import { amount, level, rate } from './goal-fixture.ts';
import { goalOf, guessGoal } from './guess-goal.ts';
import { halfYearCheck } from './half-year.ts';
import { isMet, shortfall } from './is-met.ts';
import { evenPlan, type Plan } from './plan.ts';
import { shareDone } from './share-done.ts';

const d = (text: string) => text as Decimal;

describe('shareDone', () => {
  const cases: readonly (readonly [string, Goal, string, string | null])[] = [
    ['counts amounts from nought', amount('118'), '22.37', '19'],
    ['prints 97.2 as offices do', amount('647.4'), '629.0', '97.2'],
    ['counts from a base of nought', amount('10', { base: d('0') }), '4', '40'],
    ['counts from the base', amount('160', { base: d('100') }), '130', '50'],
    ['goes down from the base', level('6', '5', { direction: 'down' }), '5.75', '25'],
    ['is below nought when things got worse', level('40', '60'), '35', '-25'],
    ['passes a hundred', amount('100'), '120', '120'],
    ['of a level equal to its base has no share', level('60', '60'), '60', null],
    [
      'of an amount equal to its base is whole when met',
      amount('60', { base: d('60') }),
      '60',
      '100',
    ],
    ['of an amount below its base is none when lost', amount('60', { base: d('60') }), '50', '0'],
    ['of a rate has no share', rate('5'), '4', null],
    ['of a ceiling has no share', level(null, '5', { direction: 'down' }), '4', null],
    ['of a floor already met has no share', level('92', '90', { comparator: '≥' }), '91', null],
    [
      'of a range goes to the nearer end',
      amount('2', { comparator: 'range', valueTo: d('3') }),
      '1',
      '50',
    ],
  ];
  it.each(cases)('%s', (_, goal, actual, share) => {
    expect(shareDone(goal, d(actual))).toBe(share);
  });
});

describe('isMet', () => {
  const cases: readonly (readonly [Comparator, Direction, string, boolean])[] = [
    ['≥', 'up', '5', true],
    ['≥', 'up', '4.9', false],
    ['>', 'up', '5', false],
    ['>', 'up', '5.1', true],
    ['≤', 'down', '5', true],
    ['≤', 'down', '5.1', false],
    ['<', 'down', '5', false],
    ['=', 'up', '6', true],
    ['=', 'down', '6', false],
    ['=', 'hold', '6', false],
    ['=', 'hold', '5', true],
    ['≈', 'up', '4.9', true],
    ['≈', 'up', '4.8', false],
    ['≈', 'hold', '5.1', true],
    ['≈', 'hold', '5.2', false],
    ['≈', 'down', '5.1', true],
  ];
  it.each(cases)('%s 5, direction %s: %s meets it: %s', (comparator, direction, actual, met) => {
    expect(isMet(rate('5', { comparator, direction }), d(actual), d('2'))).toBe(met);
  });

  const range = (direction: Direction) =>
    rate('2', { comparator: 'range', valueTo: d('3'), direction });
  it.each([
    ['up', '1.9', false],
    ['up', '3.5', true],
    ['down', '3', true],
    ['down', '3.1', false],
    ['hold', '2.5', true],
    ['hold', '3.1', false],
    ['hold', '1.9', false],
  ] as const)('2—3, direction %s: %s meets it: %s', (direction, actual, met) => {
    expect(isMet(range(direction), d(actual))).toBe(met);
  });

  it('holds of 左右 without leeway only in full', () => {
    expect(isMet(rate('5', { comparator: '≈' }), d('4.99'))).toBe(false);
    expect(isMet(rate('-5', { comparator: '≈' }), d('-5.1'), d('2'))).toBe(true);
  });

  it('agrees with the shortfall', () => {
    const sides = fc.constantFrom<Direction>('up', 'down', 'hold');
    fc.assert(
      fc.property(sides, fc.integer(), fc.integer(), (direction, value, actual) => {
        const goal = rate(String(value), { direction });
        const missing = Number(shortfall(goal, d(String(actual))));
        expect(isMet(goal, d(String(actual)))).toBe(missing <= 0);
      }),
    );
  });
});

describe('halfYearCheck', () => {
  it('passes at half of the amount, and not a hundredth before', () => {
    expect(halfYearCheck(amount('118'), d('59'))).toEqual({
      passed: true,
      halfValue: '59',
      actual: '59',
      sharePercent: '50',
      overPoints: '0',
    });
    expect(halfYearCheck(amount('118'), d('58.99'))?.passed).toBe(false);
    expect(halfYearCheck(amount('100'), d('44.4'))).toMatchObject({ overPoints: '-5.6' });
  });

  it('counts from the base, and says nothing of other goals', () => {
    expect(halfYearCheck(amount('160', { base: d('100') }), d('131'))).toMatchObject({
      passed: true,
      halfValue: '130',
      sharePercent: '51.7',
    });
    expect(halfYearCheck(rate('5'), d('5'))).toBeNull();
    expect(halfYearCheck(level('40', '60'), d('55'))).toBeNull();
  });
});

describe('guessGoal', () => {
  const text = `二、2026年工作安排

今年的主要预期目标是：地区生产总值增长5%左右，居民消费价格涨幅2%左右，城镇调查失业率控制在5.5%以内，单位生产总值能耗下降3%左右，粮食产量稳定在50万吨以上，研发投入占比提高0.2个百分点，新增就业3万人以上，办件时间压减20%，空气优良天数比率不低于90%，PM2.5浓度控制在25微克/立方米以内，办件时间压缩到5个工作日以内。`;
  const guesses = extract(text).quantities.flatMap(({ quote, target }) =>
    target === null ? [] : [[quote, guessGoal(target)] as const],
  );
  it.each([
    ['5%左右', 'rate', 'up'],
    ['2%左右', 'level', 'down'],
    ['5.5%以内', 'level', 'down'],
    ['3%左右', 'rate', 'up'],
    ['50万吨以上', 'cumulative', 'up'],
    ['0.2个百分点', 'rate', 'up'],
    ['3万人以上', 'cumulative', 'up'],
    ['20%', 'rate', 'up'],
    ['不低于90%', 'rate', 'up'],
    ['25微克/立方米以内', 'level', 'down'],
    ['5个工作日以内', 'level', 'down'],
  ])('reads %s as %s, %s', (quote, kind, direction) => {
    expect(guesses.find(([said]) => said === quote)?.[1]).toEqual({ kind, direction });
  });

  it('makes the goal of a target for the time given, its base unknown', () => {
    const target = stateOf().commitments.flatMap(({ targets }) => targets)[0];
    const time = { start: '2026-01-01', due: '2026-12-31' };
    expect(target === undefined ? null : goalOf(target, time)).toEqual({
      id: target?.id,
      measure: target?.measure,
      comparator: '≈',
      value: '5',
      valueTo: null,
      unit: '%',
      kind: 'rate',
      direction: 'up',
      base: null,
      ...time,
    });
  });
});

describe('checkPlan', () => {
  const points = (...list: readonly (readonly [string, string])[]): Plan => ({
    shape: 'milestones',
    points: list.map(([on, value]) => ({ on, value: d(value) })),
  });
  const months = (...cumulative: string[]): Plan => ({
    shape: 'seasonal',
    cumulative: cumulative.map(d),
  });
  const twelve = (last: string) => months(...Array.from({ length: 11 }, () => '0'), last);
  const cases: readonly { code: PlanFaultCode; plan: Plan; goal?: Partial<Goal> }[] = [
    { code: 'plan-time-empty', plan: evenPlan, goal: { due: '2025-12-31' } },
    { code: 'plan-time-empty', plan: evenPlan, goal: { due: '2026-02-30' } },
    { code: 'plan-points-none', plan: points() },
    {
      code: 'plan-points-too-many',
      plan: points(...Array.from({ length: 121 }, () => ['2026-12-31', '100'] as const)),
    },
    { code: 'plan-day-invalid', plan: points(['2026-02-30', '10'], ['2026-12-31', '100']) },
    { code: 'plan-day-outside', plan: points(['2025-06-30', '10'], ['2026-12-31', '100']) },
    {
      code: 'plan-days-unordered',
      plan: points(['2026-06-30', '10'], ['2026-03-31', '20'], ['2026-12-31', '100']),
    },
    {
      code: 'plan-turns-back',
      plan: points(['2026-03-31', '20'], ['2026-06-30', '10'], ['2026-12-31', '100']),
    },
    { code: 'plan-misses-goal', plan: points(['2026-12-31', '90']) },
    { code: 'plan-misses-goal', plan: points(['2026-11-30', '100']) },
    { code: 'plan-months-wrong', plan: months('1', '2') },
    { code: 'plan-months-empty', plan: twelve('0') },
    {
      code: 'plan-turns-back',
      plan: months('5', '4', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'),
    },
  ];
  it.each(cases)('finds $code', ({ code, plan, goal }) => {
    expect(checkPlan(amount('100', goal), plan).map((fault) => fault.code)).toContain(code);
  });

  it('says where and what', () => {
    expect(checkPlan(amount('100'), points(['2026-12-31', '90']))).toEqual([
      {
        code: 'plan-misses-goal',
        details: { on: '2026-12-31', value: '90', due: '2026-12-31', required: '100' },
      },
    ]);
  });

  it('lets a level fall that is to fall, and not rise', () => {
    const down = level('6', '5', { direction: 'down' });
    expect(checkPlan(down, points(['2026-06-30', '5.4'], ['2026-12-31', '5']))).toEqual([]);
    expect(
      checkPlan(down, points(['2026-06-30', '6.2'], ['2026-12-31', '5'])).map(({ code }) => code),
    ).toEqual(['plan-turns-back']);
  });

  it('lets a rate go up and down, to end at its goal', () => {
    const up = points(['2026-03-31', '5.5'], ['2026-06-30', '4.8'], ['2026-12-31', '5']);
    expect(checkPlan(rate('5'), up)).toEqual([]);
  });
});
