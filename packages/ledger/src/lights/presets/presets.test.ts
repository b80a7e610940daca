import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PeriodId } from '../../periods/period.ts';
import { amount, level, rate } from '../../plans/goal-fixture.ts';
import { evaluateLight, prepareRuleSet } from '../evaluate.ts';
import { describeRule } from '../explain/explain-receipt.ts';
import type { LightInputs } from '../inputs.ts';
import { row } from '../row-fixture.ts';
import { ruleSetPresets } from './presets.ts';

const goal = amount('100');
const june = { period: '2026-06' as PeriodId, day: '2026-07-05' };
const inJune = (actual: string | null, facts: Partial<LightInputs> = {}) =>
  row(actual, { goal, ...june, ...facts });
const last = { place: 24, of: 26 };

/** Preset, row, light, what the office counts it as, rule. */
const cases: readonly (readonly [string, string, LightInputs, string, string, string])[] = [
  ['yinchuan-2025', '10 points behind', inJune('40'), 'yellow', 'behind', 'behind'],
  ['yinchuan-2025', '30 points behind', inJune('20'), 'yellow', 'behind', 'behind'],
  ['yinchuan-2025', 'over 30 points', inJune('19.9'), 'red', 'behind', 'far-behind'],
  ['yinchuan-2025', 'paid below plan', inJune('49', { facet: 'money' }), 'red', 'behind', 'below'],
  [
    'yinchuan-2025',
    'paid as planned',
    inJune('50', { facet: 'money' }),
    'green',
    'on',
    'as-planned',
  ],
  [
    'yinchuan-2025',
    'registered',
    inJune(null, { facet: 'registration', due: '2026-03-01', doneOn: '2026-06-20' }),
    'green',
    'on',
    'done',
  ],
  ['ouhai-2020', 'a hair behind', inJune('49.9'), 'red', 'behind', 'behind'],
  ['ouhai-2020', 'on time', inJune('50'), 'green', 'on', 'on-time'],
  [
    'ouhai-2020',
    'red, made good',
    inJune('50', { firstLight: 'red' }),
    'yellow',
    'behind',
    'made-good',
  ],
  ['ouhai-2020', 'red, still red', inJune('40', { firstLight: 'red' }), 'red', 'behind', 'behind'],
  ['cangnan-2022', 'not done', inJune('49'), 'yellow', 'behind', 'behind'],
  [
    'cangnan-2022',
    'not done, 24th of 26',
    inJune('49', { rank: last }),
    'red',
    'behind',
    'behind-and-last',
  ],
  [
    'cangnan-2022',
    'not done, 23rd of 26',
    inJune('49', { rank: { place: 23, of: 26 } }),
    'yellow',
    'behind',
    'behind',
  ],
  ['cangnan-2022', 'done, 24th of 26', inJune('50', { rank: last }), 'green', 'on', 'on-time'],
  [
    'xuancheng-2020',
    'November, below 91.7%',
    inJune('91.6', { period: '2026-11' as PeriodId }),
    'yellow',
    'behind',
    'behind',
  ],
  [
    'xuancheng-2020',
    'November, at 91.7%',
    inJune('91.7', { period: '2026-11' as PeriodId }),
    'green',
    'on',
    'on-time',
  ],
  [
    'xuancheng-2020',
    'growth a tenth below',
    inJune('4.9', { facet: 'growth', goal: rate('5') }),
    'yellow',
    'behind',
    'below-target',
  ],
  ['jinzhai-2025', '欠进度', inJune('40'), 'yellow', 'behind', 'behind'],
  ['jinzhai-2025', '达进度', inJune('59.9'), 'green', 'on', 'on-time'],
  ['jinzhai-2025', '超进度', inJune('60'), 'green', 'ahead', 'ahead'],
  [
    'jinzhai-2025',
    '提前完成',
    inJune(null, { facet: 'deadline', due: '2026-12-31', doneOn: '2026-06-30' }),
    'blue',
    'done',
    'done-early',
  ],
  ['jinzhai-2025', '其他', inJune('400', { goal: level(null, '500') }), 'grey', 'other', 'no-plan'],
  ['dazu-2025', 'under 30%', inJune('29.9'), 'red', 'behind', 'red'],
  ['dazu-2025', '30%', inJune('30'), 'yellow', 'behind', 'orange'],
  ['dazu-2025', '60%', inJune('60'), 'yellow', 'behind', 'yellow'],
  ['dazu-2025', '100%, not accepted yet', inJune('100'), 'green', 'on', 'green'],
  ['suqian-2025', 'behind', inJune('49'), 'yellow', 'behind', 'behind'],
  [
    'suqian-2025',
    'near its day',
    inJune('50', { due: '2026-07-12' }),
    'yellow',
    'behind',
    'near-due',
  ],
  [
    'suqian-2025',
    'a day before near',
    inJune('50', { due: '2026-07-13' }),
    'green',
    'on',
    'on-time',
  ],
  ['suqian-2025', 'past its day', inJune('50', { due: '2026-07-04' }), 'red', 'behind', 'overdue'],
  ['ratio-90-70', '90% of plan', inJune('45'), 'green', 'on', 'on-time'],
  ['ratio-90-70', '89.8% of plan', inJune('44.9'), 'yellow', 'behind', 'behind'],
  ['ratio-90-70', '70% of plan', inJune('35'), 'yellow', 'behind', 'behind'],
  ['ratio-90-70', '69.8% of plan', inJune('34.9'), 'red', 'behind', 'far-behind'],
  ['ratio-90-75', '75% of plan', inJune('37.5'), 'yellow', 'behind', 'behind'],
  ['ratio-90-75', '74.8% of plan', inJune('37.4'), 'red', 'behind', 'far-behind'],
  [
    'ratio-90-75',
    'none at all of what shall stay low',
    inJune('0', { facet: 'ceiling', goal: level(null, '5', { direction: 'down' }) }),
    'green',
    'on',
    'met',
  ],
  [
    'ratio-90-75',
    'a third too much',
    inJune('7.4', { facet: 'ceiling', goal: level(null, '5.5', { direction: 'down' }) }),
    'red',
    'behind',
    'far-behind',
  ],
];

describe('the presets', () => {
  it.each(cases)('%s: %s', (id, _, inputs, light, word, rule) => {
    const ruleSet = ruleSetPresets.find((preset) => preset.id === id) ?? ruleSetPresets[0];
    if (ruleSet === undefined) throw new Error(`no preset ${id}`);
    const { receipt } = evaluateLight(prepareRuleSet(ruleSet), inputs);
    expect(receipt).toMatchObject({ ruleSet: { id }, light, word, rule });
  });

  it('are each proved by a case, save the default that has its own', () => {
    const proved = new Set(cases.map(([id]) => id));
    const ids = ruleSetPresets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !proved.has(id))).toEqual(['elapsed-time']);
  });
});

describe('docs/lights.zh-CN.md', () => {
  const page = new URL('../../../../../docs/lights.zh-CN.md', import.meta.url);
  const text = existsSync(page) ? readFileSync(page, 'utf8') : '';
  it.each(ruleSetPresets.map((preset) => [preset.name.zh, preset] as const))(
    'prints every rule of %s as it is',
    (name, { facets }) => {
      expect(text).toContain(name);
      const rules = Object.values(facets).flat();
      const missing = rules
        .map((rule) => describeRule(rule, 'zh'))
        .filter((line) => !text.includes(line));
      expect(missing).toEqual([]);
    },
  );
});
