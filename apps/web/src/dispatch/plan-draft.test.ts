import { describe, expect, it } from 'vitest';
import { itemLike } from './dispatch-fixture.ts';
import { draftOf, halfYearShare, planOf } from './plan-draft.ts';

const goal = {
  id: 'g',
  targetId: 'g',
  measure: '固定资产投资',
  kind: 'cumulative',
  comparator: '≥',
  value: '1000',
  valueTo: null,
  unit: '亿元',
  direction: 'up',
  base: null,
} as const;
const item = itemLike({ id: '1', goals: [goal], due: '2026-12-31' });

describe('a plan in a form', () => {
  it('offers the ends of the quarters, the last with the goal', () => {
    const draft = draftOf({ shape: 'even' }, goal, item);
    expect(draft.months).toHaveLength(12);
    expect(draft.points.map(({ on }) => on)).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
    expect(draft.points[3]?.value).toBe('1000');
  });

  it('comes back as it was sent', () => {
    const plan = {
      shape: 'custom',
      between: 'step',
      points: [{ on: '2026-12-31', value: '1000' }],
    } as const;
    expect(planOf(draftOf({ ...plan, points: [...plan.points] }, goal, item))).toEqual(plan);
  });

  it('is none while a figure or a day is missing', () => {
    const draft = draftOf({ shape: 'even' }, goal, item);
    expect(planOf({ ...draft, shape: 'seasonal' })).toBeNull();
    expect(planOf({ ...draft, shape: 'milestones' })).toBeNull();
    const points = [
      { on: '2026-12-31', value: '1,000' },
      { on: '', value: '' },
    ];
    expect(planOf({ ...draft, shape: 'milestones', points })).toEqual({
      shape: 'milestones',
      points: [{ on: '2026-12-31', value: '1000' }],
    });
  });
});

describe('half by the half-year', () => {
  const points = [
    { on: '2026-03-31', value: '100' },
    { on: '2026-09-30', value: '700' },
    { on: '2026-12-31', value: '1000' },
  ];
  it('is told of every shape of plan', () => {
    expect(halfYearShare({ shape: 'even' }, goal, item)).toBe(50);
    const cumulative = ['5', '10', '15', '20', '30', '40', '50', '60', '70', '80', '90', '100'];
    expect(halfYearShare({ shape: 'seasonal', cumulative }, goal, item)).toBe(40);
    expect(halfYearShare({ shape: 'milestones', points }, goal, item)).toBe(10);
    const linear = halfYearShare({ shape: 'custom', between: 'linear', points }, goal, item);
    expect(linear).toBeCloseTo(39.8, 1);
  });

  it('is no question of rates, or of what is due by then', () => {
    expect(halfYearShare({ shape: 'even' }, { ...goal, kind: 'rate' }, item)).toBeNull();
    expect(halfYearShare({ shape: 'even' }, goal, { ...item, due: '2026-05-31' })).toBeNull();
  });
});
