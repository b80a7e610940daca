import type { Decimal } from '@jiannuo/extraction';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeriodId } from '../periods/period.ts';
import type { ReportingState } from '../periods/reporting-state.ts';
import { amount, level, rate } from '../plans/goal-fixture.ts';
import { atLeast, atMost, between, over } from './bounds.ts';
import type { Leaf } from './condition.ts';
import { evaluateLight, prepareRuleSet } from './evaluate.ts';
import { facetOfGoal } from './facet-of-goal.ts';
import type { LightInputs } from './inputs.ts';
import { elapsedTime } from './presets/elapsed-time.ts';
import { row } from './row-fixture.ts';

const prepared = prepareRuleSet(elapsedTime);
const lit = (inputs: LightInputs) => {
  const { light, word, receipt } = evaluateLight(prepared, inputs);
  return { light, word, rule: receipt.rule };
};
const p = (text: string) => text as PeriodId;

describe('points behind an even plan', () => {
  /** At the end of June half is planned. */
  const inJune = (actual: string) =>
    lit(row(actual, { goal: amount('100'), period: p('2026-06'), day: '2026-07-05' }));

  it.each([
    ['60.1', 'green', 'ahead', 'ahead'],
    ['60', 'green', 'ahead', 'ahead'],
    ['59.9', 'green', 'on', 'on-time'],
    ['50', 'green', 'on', 'on-time'],
    ['49.9', 'green', 'on', 'slight-lag'],
    ['40.1', 'green', 'on', 'slight-lag'],
    ['40', 'yellow', 'behind', 'behind'],
    ['20', 'yellow', 'behind', 'behind'],
    ['19.9', 'red', 'behind', 'far-behind'],
    ['0', 'red', 'behind', 'far-behind'],
    ['100', 'blue', 'done', 'met'],
  ])('%s of 100 by June is %s', (actual, light, word, rule) => {
    expect(inJune(actual)).toEqual({ light, word, rule });
  });

  it('is laid against its ends as it is printed', () => {
    expect(inJune('40.06').rule).toBe('slight-lag');
    expect(inJune('40.05').rule).toBe('behind');
  });

  it('changes light exactly at 10 and 30 points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), (tenths) => {
        const { light } = inJune((tenths / 10).toFixed(1));
        const behind = 500 - tenths;
        const expected = behind < 100 ? 'green' : behind <= 300 ? 'yellow' : 'red';
        expect(light).toBe(expected);
      }),
    );
  });
});

describe('rates, ceilings and dates', () => {
  const growth = rate('5', { comparator: '≈' });
  const ceiling = level(null, '5.5', { comparator: '≤', direction: 'down', unit: '%' });
  const cases: readonly (readonly [string, LightInputs, string, string])[] = [
    ['a growth rate reached', row('5.2', { facet: 'growth', goal: growth }), 'green', 'met'],
    ['左右, just below', row('4.9', { facet: 'growth', goal: growth }), 'green', 'met'],
    ['one point short', row('4', { facet: 'growth', goal: growth }), 'yellow', 'short'],
    ['more than one short', row('3.9', { facet: 'growth', goal: growth }), 'red', 'far-short'],
    ['below a ceiling', row('5.4', { facet: 'ceiling', goal: ceiling }), 'green', 'met'],
    ['on a ceiling', row('5.5', { facet: 'ceiling', goal: ceiling }), 'green', 'met'],
    ['above a ceiling', row('5.6', { facet: 'ceiling', goal: ceiling }), 'red', 'exceeded'],
    [
      'a growth rate reached at the year’s end',
      row('5', { facet: 'growth', goal: growth, period: p('2026-12'), day: '2027-01-20' }),
      'blue',
      'met-at-end',
    ],
    [
      'a growth rate missed at the year’s end',
      row('4.5', { facet: 'growth', goal: growth, period: p('2026-12'), day: '2027-01-20' }),
      'red',
      'ended',
    ],
    [
      'worded work on its way',
      row(null, { facet: 'deadline', reporting: 'on-time' }),
      'green',
      'going',
    ],
    [
      'worded work past its day',
      row(null, { facet: 'deadline', due: '2026-05-31', reporting: 'on-time' }),
      'red',
      'overdue',
    ],
    [
      'work done the day after one looked',
      row(null, { facet: 'deadline', due: '2026-05-31', doneOn: '2026-06-06' }),
      'red',
      'overdue',
    ],
    ['silence', row(null, { facet: 'deadline', due: '2026-12-31' }), 'hollow', 'not-reported'],
    [
      'a start that is due later',
      row(null, { facet: 'start', due: '2026-06-30' }),
      'grey',
      'otherwise',
    ],
    ['a start missed', row(null, { facet: 'start', due: '2026-05-31' }), 'yellow', 'not-started'],
    [
      'a start missed for three months',
      row(null, {
        facet: 'start',
        due: '2026-03-31',
        pastLights: [
          { period: p('2026-04'), light: 'yellow' },
          { period: p('2026-03'), light: 'yellow' },
        ],
      }),
      'red',
      'three-months',
    ],
    [
      'three months with a gap between',
      row(null, {
        facet: 'start',
        due: '2026-03-31',
        pastLights: [
          { period: p('2026-04'), light: 'yellow' },
          { period: p('2026-02'), light: 'yellow' },
        ],
      }),
      'yellow',
      'not-started',
    ],
    [
      'one month and no day after the start',
      row(null, { facet: 'registration', due: '2026-05-05' }),
      'grey',
      'otherwise',
    ],
    [
      'a month and a day',
      row(null, { facet: 'registration', due: '2026-05-04' }),
      'yellow',
      'one-month',
    ],
    ['two months', row(null, { facet: 'registration', due: '2026-04-05' }), 'yellow', 'one-month'],
    [
      'two months and a day',
      row(null, { facet: 'registration', due: '2026-04-04' }),
      'red',
      'two-months',
    ],
  ];
  it.each(cases)('%s', (_, inputs, light, rule) => {
    expect(lit(inputs)).toMatchObject({ light, rule });
  });

  it('looks at the earliest milestone that is not done', () => {
    const milestones = [
      { name: '设计', due: '2026-03-31', doneOn: '2026-03-20' },
      { name: '招标', due: '2026-06-01', doneOn: null },
      { name: '开工', due: '2026-09-30', doneOn: null },
    ];
    const { receipt } = evaluateLight(prepared, row(null, { facet: 'deadline', milestones }));
    expect(receipt).toMatchObject({
      rule: 'milestone-overdue',
      light: 'yellow',
      inputs: { milestone: '招标', due: '2026-06-01' },
      grounds: [{ measured: '4', margin: '3' }],
    });
  });
});

describe('what comes before the rules', () => {
  it('is a person’s word', () => {
    const manual = { light: 'red', by: '督查科', reason: '现场核查未开工' } as const;
    const { light, receipt } = evaluateLight(prepared, row('60', { goal: amount('100'), manual }));
    expect(light).toBe('red');
    expect(receipt).toMatchObject({ asSet: true, inputs: { manualBy: '督查科' } });
  });

  it('is grey where a rule set does not name the facet', () => {
    const growthOnly = prepareRuleSet({
      ...elapsedTime,
      facets: { growth: elapsedTime.facets.growth ?? [] },
    });
    expect(evaluateLight(growthOnly, row('1', { goal: amount('100') }))).toMatchObject({
      light: 'grey',
      receipt: { rule: 'not-lit' },
    });
  });

  it('takes the figure of the first series that has one, and says which', () => {
    const figures = [
      { series: 'department', value: '60' as Decimal },
      { series: 'statistics', value: '30' as Decimal },
    ] as const;
    const { receipt } = evaluateLight(prepared, row(null, { goal: amount('100'), figures }));
    expect(receipt).toMatchObject({
      series: 'statistics',
      light: 'yellow',
      inputs: { actual: '30' },
    });
  });
});

describe('the receipt', () => {
  it('keeps rule, version, figures, threshold and margin', () => {
    const { receipt } = evaluateLight(prepared, row('30.2', { goal: amount('100') }));
    expect(receipt).toEqual({
      ruleSet: { id: 'elapsed-time', version: 1 },
      facet: 'progress',
      rule: 'behind',
      light: 'yellow',
      word: 'behind',
      period: '2026-05',
      day: '2026-06-05',
      series: 'department',
      inputs: {
        goal: '100',
        comparator: '=',
        direction: 'up',
        unit: '亿元',
        plan: 'even',
        plannedValue: '41.67',
        plannedShare: '41.7',
        actual: '30.2',
        doneShare: '30.2',
      },
      grounds: [
        {
          condition: { kind: 'behind', points: { from: '10', to: '30' } },
          measured: '11.5',
          margin: '1.5',
        },
      ],
    });
  });
});

describe('the margin of a ground', () => {
  const marginOf = (when: Leaf, facts: Partial<LightInputs>) => {
    const rules = [{ id: 'tested', light: 'red', when } as const];
    const set = prepareRuleSet({ ...elapsedTime, facets: { progress: rules } });
    return evaluateLight(set, row('30', { goal: amount('100'), ...facts })).receipt.grounds[0]
      ?.margin;
  };

  it('is the distance to the nearest end of the range', () => {
    expect(marginOf({ kind: 'behind', points: between('10', '30') }, {})).toBe('1.7');
    expect(marginOf({ kind: 'behind', points: between('-50', '12') }, {})).toBe('0.3');
    expect(marginOf({ kind: 'behind', points: atMost('11.7') }, {})).toBe('0');
    expect(marginOf({ kind: 'share', percent: atLeast('10') }, {})).toBe('20');
  });

  it('counts how many places deep in the last ones a row stands', () => {
    const last: Leaf = { kind: 'rank', last: 3 };
    expect(marginOf(last, { rank: { place: 24, of: 26 } })).toBe('0');
    expect(marginOf(last, { rank: { place: 26, of: 26 } })).toBe('2');
  });

  it('is not there where nothing is measured', () => {
    expect(marginOf({ kind: 'met' }, { figures: row('100').figures ?? [] })).toBeNull();
    const late: Leaf = { kind: 'overdue', of: 'row', unit: 'month', by: over('1') };
    expect(marginOf(late, { due: '2026-05-04' })).toBeNull();
  });
});

describe('the past lights in a receipt', () => {
  it('stand in order of periods', () => {
    const when: Leaf = { kind: 'consecutive', lights: ['red'], before: 2 };
    const set = prepareRuleSet({
      ...elapsedTime,
      facets: { progress: [{ id: 'tested', light: 'red', when }] },
    });
    const pastLights = ['2026-04', '2026-02', '2026-03'].map((period) => ({
      period: p(period),
      light: 'red' as const,
    }));
    expect(evaluateLight(set, row(null, { pastLights })).receipt.inputs.pastLights).toBe(
      '2026-02 red, 2026-03 red, 2026-04 red',
    );
  });
});

describe('a waiver', () => {
  const waiver = { reason: '用地指标未下达', until: '2026-06-05' };
  const behind = row('10', { goal: amount('100') });

  it('shows another light to its last day, and keeps the one the rules give', () => {
    const { light, word, receipt } = evaluateLight(prepared, { ...behind, waiver });
    expect({ light, word }).toEqual({ light: 'grey', word: 'other' });
    expect(receipt).toMatchObject({ light: 'red', waiver: { ...waiver, shown: 'grey' } });
  });

  it('ends the day after, and never touches lights that cannot be waived', () => {
    expect(evaluateLight(prepared, { ...behind, waiver, day: '2026-06-06' }).light).toBe('red');
    const unreported = row(null, { goal: amount('100'), waiver });
    expect(evaluateLight(prepared, unreported)).toMatchObject({ light: 'hollow' });
    expect(evaluateLight(prepared, unreported).receipt.waiver).toBeUndefined();
  });
});

describe('reports that are missing', () => {
  const cases: readonly (readonly [ReportingState, string])[] = [
    ['not-due', 'grey'],
    ['due', 'grey'],
    ['late', 'hollow'],
    ['empty', 'hollow'],
    ['on-time', 'hollow'],
  ];
  it.each(cases)('without a figure and %s the light is %s', (reporting, light) => {
    expect(lit(row(null, { goal: amount('100'), reporting })).light).toBe(light);
  });

  it('do not matter where a register gives the figure', () => {
    expect(lit(row('45', { goal: amount('100'), reporting: 'late' })).light).toBe('green');
  });
});

describe('facetOfGoal', () => {
  it.each([
    [amount('100'), 'progress'],
    [rate('5'), 'growth'],
    [level('40', '60'), 'progress'],
    [level(null, '60'), 'growth'],
    [level('92', '90', { comparator: '≥' }), 'growth'],
    [level(null, '5.5', { comparator: '≤', direction: 'down' }), 'ceiling'],
    [level('30', '25', { comparator: '≤', direction: 'down' }), 'ceiling'],
    [rate('5.5', { direction: 'down' }), 'ceiling'],
  ] as const)('lights goal %# as %s', (goal, facet) => {
    expect(facetOfGoal(goal)).toBe(facet);
  });
});
