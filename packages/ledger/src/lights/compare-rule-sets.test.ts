import { describe, expect, it } from 'vitest';
import { amount } from '../plans/goal-fixture.ts';
import { compareRuleSets } from './compare-rule-sets.ts';
import { evaluateLight, prepareRuleSet } from './evaluate.ts';
import { elapsedTime } from './presets/elapsed-time.ts';
import { xuancheng2020 } from './presets/xuancheng-2020.ts';
import { row } from './row-fixture.ts';

describe('compareRuleSets', () => {
  it('lists rows whose light would change, and counts the changes, most first', () => {
    const before = [
      { id: 'a', light: 'green' },
      { id: 'b', light: 'green' },
      { id: 'c', light: 'red' },
      { id: 'd', light: 'blue' },
      { id: 'gone', light: 'red' },
    ] as const;
    const after = [
      { id: 'c', light: 'yellow' },
      { id: 'a', light: 'yellow' },
      { id: 'b', light: 'yellow' },
      { id: 'd', light: 'blue' },
      { id: 'new', light: 'red' },
    ] as const;
    expect(compareRuleSets(before, after)).toEqual({
      changes: [
        { id: 'c', from: 'red', to: 'yellow' },
        { id: 'a', from: 'green', to: 'yellow' },
        { id: 'b', from: 'green', to: 'yellow' },
      ],
      counts: [
        { from: 'green', to: 'yellow', count: 2 },
        { from: 'red', to: 'yellow', count: 1 },
      ],
      unchanged: 1,
    });
  });

  it('shows what stricter rules would do before they are applied', () => {
    const figures = ['50', '41', '30', '5'];
    const under = (rules: typeof elapsedTime) =>
      figures.map((actual) => ({
        id: actual,
        light: evaluateLight(prepareRuleSet(rules), row(actual, { goal: amount('100') })).light,
      }));
    expect(compareRuleSets(under(elapsedTime), under(xuancheng2020)).changes).toEqual([
      { id: '41', from: 'green', to: 'yellow' },
      { id: '5', from: 'red', to: 'yellow' },
    ]);
  });
});
