import { describe, expect, it } from 'vitest';
import { itemLike } from './dispatch-fixture.ts';
import { breakDownOf, faultsOf, sameMilestones, sharesOf } from './part-draft.ts';

const goal = {
  id: 'g',
  targetId: 'g',
  measure: '充电桩',
  kind: 'cumulative',
  comparator: '≥',
  value: '1000',
  valueTo: null,
  unit: '个',
  direction: 'up',
  base: null,
} as const;
const rate = { ...goal, id: 'r', kind: 'rate', unit: '%' } as const;
const item = itemLike({ id: '1', version: 4, goals: [goal, rate], due: '2026-10-31' });
const units = [{ name: '东山县', aliases: ['东山'] }];
const part = { key: 1, title: '东山县部分', unit: '东山', due: '', shares: { g: '300.5' } };

describe('parts of an item', () => {
  it('share out amounts, counting the parts there are', () => {
    const held = itemLike({ id: '2', goals: [{ ...goal, value: '200' }] });
    expect(sharesOf(item, [held], [part])).toEqual([{ goal, shared: '500.5', left: '499.5' }]);
  });

  it('are told what is wrong before they are sent', () => {
    expect(faultsOf(part, item, units)).toEqual([]);
    const wrong = { ...part, title: ' ', unit: '西河', due: '2026-12-31', shares: { g: '三百' } };
    expect(faultsOf(wrong, item, units)).toEqual(['title', 'unit', 'due', 'share']);
  });

  it('are sent with the name of the unit meant', () => {
    expect(breakDownOf(item, [part], { milestones: [], units })).toEqual({
      version: 4,
      parts: [
        {
          title: '东山县部分',
          unit: '东山县',
          parties: [],
          due: null,
          goals: [{ goalId: 'g', value: '300.5' }],
        },
      ],
      milestones: [],
    });
  });
});

it('takes milestones for the same in whatever order their facts stand', () => {
  const one = { id: 'a', title: '开工', due: '2026-03-01', done: null };
  const same = { done: null, due: '2026-03-01', id: 'a', title: '开工' };
  expect(sameMilestones([one], [same])).toBe(true);
  expect(sameMilestones([one], [{ ...same, title: '完工' }])).toBe(false);
});
