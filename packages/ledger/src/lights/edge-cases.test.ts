import type { Decimal } from '@jiannuo/extraction';
import { describe, expect, it } from 'vitest';
import { addDecimals } from '../decimal/arithmetic.ts';
import type { PeriodId } from '../periods/period.ts';
import { amount, level, rate } from '../plans/goal-fixture.ts';
import type { Plan } from '../plans/plan.ts';
import { evaluateLight, prepareRuleSet } from './evaluate.ts';
import { explainReceipt } from './explain/explain-receipt.ts';
import { facetOfGoal } from './facet-of-goal.ts';
import type { LightInputs } from './inputs.ts';
import { elapsedTime } from './presets/elapsed-time.ts';
import { row } from './row-fixture.ts';

const prepared = prepareRuleSet(elapsedTime);
const p = (text: string) => text as PeriodId;
const d = (text: string) => text as Decimal;
const lit = (inputs: LightInputs) => evaluateLight(prepared, inputs);
/** A course of the year by months, in percent. */
const course = (...cumulative: readonly number[]): Plan => ({
  shape: 'seasonal',
  cumulative: cumulative.map((percent) => d(String(percent))),
});
const backLoaded = course(4, 8, 14, 20, 27, 35, 43, 52, 62, 73, 86, 100);
const frontLoaded = course(15, 28, 41, 50, 58, 65, 72, 78, 84, 90, 95, 100);
const march = { period: p('2026-03'), day: '2026-04-08' };

describe('cases on the edge', () => {
  const cases: readonly (readonly [string, LightInputs, string, string])[] = [
    [
      'a base of nought is no division by nought',
      row('50', { goal: amount('100', { base: d('0') }) }),
      'green',
      'on-time',
    ],
    [
      'a level with its goal at the base is held, not reached',
      row('60', { facet: 'growth', goal: level('60', '60') }),
      'green',
      'met',
    ],
    [
      'an amount with its goal at the base is done while it is met',
      row('60', { goal: amount('60', { base: d('60') }) }),
      'blue',
      'met',
    ],
    [
      'downwards, on its way',
      row('5.55', { facet: 'ceiling', goal: level('6', '5', { direction: 'down' }) }),
      'green',
      'on-plan',
    ],
    [
      'downwards, above its way',
      row('5.6', { facet: 'ceiling', goal: level('6', '5', { direction: 'down' }) }),
      'red',
      'exceeded',
    ],
    [
      'a growth rate is compared as it is, in February as in November',
      row('5.1', { facet: 'growth', goal: rate('5'), period: p('2026-02'), day: '2026-03-20' }),
      'green',
      'met',
    ],
    [
      'a floor that is already met stays green',
      row('91', { facet: 'growth', goal: level('92', '90', { comparator: '≥', unit: '%' }) }),
      'green',
      'met',
    ],
    [
      'nothing reported is not nought',
      row(null, { goal: amount('100') }),
      'hollow',
      'not-reported',
    ],
    ['nought reported is a figure', row('0', { goal: amount('100') }), 'red', 'far-behind'],
    [
      '30.9% by March, even plan',
      row('30.9', { goal: amount('100'), ...march }),
      'green',
      'on-time',
    ],
    [
      '30.9% by March where more was to be done first',
      row('30.9', { goal: amount('100'), plan: frontLoaded, ...march }),
      'yellow',
      'behind',
    ],
    [
      '14% by March where most is done at the end',
      row('14', { goal: amount('100'), plan: backLoaded, ...march }),
      'green',
      'on-time',
    ],
    ['14% by March, even plan', row('14', { goal: amount('100'), ...march }), 'yellow', 'behind'],
    [
      'done after its day is done',
      row(null, { facet: 'deadline', due: '2026-04-30', doneOn: '2026-05-20' }),
      'blue',
      'done',
    ],
    [
      'done and then undone is overdue again',
      row(null, { facet: 'deadline', due: '2026-04-30', doneOn: null }),
      'red',
      'overdue',
    ],
  ];
  it.each(cases)('%s', (_, inputs, light, rule) => {
    const { receipt } = lit(inputs);
    expect({ light: receipt.light, rule: receipt.rule }).toEqual({ light, rule });
  });
});

describe('figures that offices published', () => {
  it('22.37 of 118 by February is 19.0%, 2.3 points over 16.7%', () => {
    const { light, receipt } = lit(
      row('22.37', { goal: amount('118'), period: p('2026-02'), day: '2026-03-08' }),
    );
    expect(light).toBe('green');
    expect(receipt.inputs).toMatchObject({ plannedShare: '16.7', doneShare: '19' });
    expect(receipt.grounds[0]?.measured).toBe('-2.3');
  });

  it('629.0 of 647.4 by October is 97.2%, 13.8 points over 83.3%, not 13.9', () => {
    const { receipt } = lit(
      row('629', { goal: amount('647.4'), period: p('2026-10'), day: '2026-11-08' }),
    );
    expect(receipt).toMatchObject({
      word: 'ahead',
      inputs: { plannedShare: '83.3', doneShare: '97.2' },
    });
    expect(receipt.grounds[0]?.measured).toBe('-13.8');
  });

  it('41.7% planned and 30.2% done is 11.5 points behind', () => {
    const { receipt } = lit(row('30.2', { goal: amount('100') }));
    expect(explainReceipt(receipt, 'zh')).toBe(
      '5月应达41.7%，实际30.2%，差11.5个百分点，按“落后10—30个百分点亮黄灯”亮黄灯。',
    );
  });
});

describe('a ledger that changes', () => {
  it('lights by the goal of today, and the receipt of before keeps the goal of then', () => {
    const before = lit(row('30', { goal: amount('100') }));
    const after = lit(row('30', { goal: amount('70') }));
    expect([before.light, after.light]).toEqual(['yellow', 'green']);
    expect([before.receipt.inputs.goal, after.receipt.inputs.goal]).toEqual(['100', '70']);
    expect(explainReceipt(before.receipt, 'zh')).toContain('30%');
  });

  it('gives a merged row the share of its parts together', () => {
    const parts = [
      { value: '30', actual: '20' },
      { value: '70', actual: '15.5' },
    ];
    const [one, two] = parts.map(({ value, actual }) => lit(row(actual, { goal: amount(value) })));
    const sum = (key: 'value' | 'actual') =>
      parts.reduce((total, part) => addDecimals(total, d(part[key])), d('0'));
    const merged = lit(row(sum('actual'), { goal: amount(sum('value')) }));
    expect([one?.light, two?.light, merged.light]).toEqual(['green', 'yellow', 'green']);
    expect(merged.receipt.inputs.doneShare).toBe('35.5');
  });

  it('is looked at again without a red month turning green', () => {
    const march = row('20', { goal: amount('100'), firstLight: 'red' });
    expect(lit({ ...march, figures: row('50').figures ?? [] })).toMatchObject({
      light: 'yellow',
      word: 'behind',
      receipt: { light: 'green', amended: { first: 'red', shown: 'yellow' } },
    });
    expect(lit(march).light).toBe('yellow');
    expect(lit(row('50', { goal: amount('100'), firstLight: 'hollow' })).light).toBe('green');
  });

  it('lights every goal in the facet that can judge it', () => {
    const goals = [amount('100'), rate('5'), level('6', '5', { direction: 'down' })];
    for (const goal of goals) {
      const { receipt } = lit(row('5', { facet: facetOfGoal(goal), goal }));
      expect(receipt.rule).not.toBe('otherwise');
    }
  });
});
