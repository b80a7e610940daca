import type { Decimal } from '@jiannuo/extraction';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDecimals } from '../decimal/arithmetic.ts';
import { orderOf } from '../decimal/order.ts';
import { addDays, type Day, daysBetween } from '../periods/day.ts';
import type { PeriodId } from '../periods/period.ts';
import { checkPlan } from './check-plan.ts';
import type { Goal } from './goal.ts';
import { amount, level, rate } from './goal-fixture.ts';
import { evenPlan, type Plan } from './plan.ts';
import { plannedAt } from './planned-at.ts';

const d = (text: string) => text as Decimal;
const at = (goal: Goal, plan: Plan, when: string) => plannedAt(goal, plan, when as PeriodId);

describe('an even plan', () => {
  it.each([
    ['2026-01', '8.3'],
    ['2026-02', '16.7'],
    ['2026-05', '41.7'],
    ['2026-Q2', '50'],
    ['2026-10', '83.3'],
    ['2026-11', '91.7'],
    ['2026', '100'],
    ['2026-02-14', '12.5'],
    ['2025-12-31', '0'],
    ['2027-03-01', '100'],
  ])('has at the end of %s reached %s percent', (when, percent) => {
    expect(at(amount('120'), evenPlan, when)?.sharePercent).toBe(percent);
  });

  it('runs from the base to the goal, down as well as up', () => {
    expect(at(level('40', '60'), evenPlan, '2026-06')).toEqual({ value: '50', sharePercent: '50' });
    const down = level('6', '5', { direction: 'down', comparator: '≤' });
    expect(at(down, evenPlan, '2026-03')).toEqual({ value: '5.75', sharePercent: '25' });
  });

  it('knows a goal that is due within the year, and one that starts in it', () => {
    const half = amount('60', { due: '2026-06-30' });
    expect(at(half, evenPlan, '2026-03')?.sharePercent).toBe('50');
    const late = amount('60', { start: '2026-04-01', due: '2026-06-15' });
    expect(at(late, evenPlan, '2026-03')?.sharePercent).toBe('0');
    expect(at(late, evenPlan, '2026-04')?.sharePercent).toBe('40');
  });

  it('expects of rates, ceilings and floors what they say, all the time', () => {
    expect(at(rate('5', { comparator: '≈' }), evenPlan, '2026-02')).toEqual({
      value: '5',
      sharePercent: null,
    });
    const ceiling = level(null, '5.5', { comparator: '≤', direction: 'down' });
    expect(at(ceiling, evenPlan, '2026-02')?.value).toBe('5.5');
    const floor = level('92', '90', { comparator: '≥' });
    expect(at(floor, evenPlan, '2026-02')).toEqual({ value: '90', sharePercent: null });
    const range = rate('2', { comparator: 'range', valueTo: d('3'), direction: 'down' });
    expect(at(range, evenPlan, '2026-02')?.value).toBe('3');
  });

  it('expects nothing yet of a level whose base nobody knows, until it is due', () => {
    const unknown = level(null, '500');
    expect(at(unknown, evenPlan, '2026-06')).toBeNull();
    expect(at(unknown, evenPlan, '2026-12')?.value).toBe('500');
  });
});

describe('a seasonal plan', () => {
  /** 30.9 % by March, as some places invest. */
  const course = ['10', '20', '30.9', '38', '45', '52', '60', '68', '76', '84', '92', '100'];
  const plan: Plan = { shape: 'seasonal', cumulative: course.map(d) };

  it('follows the course of last year', () => {
    expect(at(amount('200'), plan, '2026-03')).toEqual({ value: '61.8', sharePercent: '30.9' });
    expect(at(amount('200'), plan, '2026-12')?.sharePercent).toBe('100');
  });

  it('goes through a month in equal daily steps', () => {
    expect(at(amount('200'), plan, '2026-04-15')?.sharePercent).toBe('34.5');
    expect(at(amount('200'), plan, '2026-01-31')?.sharePercent).toBe('10');
  });

  it('scales whatever unit last year was counted in', () => {
    const scaled: Plan = {
      shape: 'seasonal',
      cumulative: course.map((v) => d(String(Number(v) * 7))),
    };
    for (const month of ['2026-03', '2026-07']) {
      expect(at(amount('200'), scaled, month)?.sharePercent).toBe(
        at(amount('200'), plan, month)?.sharePercent,
      );
    }
  });
});

describe('plans of points', () => {
  const points = [
    { on: '2026-03-31', value: d('20') },
    { on: '2026-06-30', value: d('50') },
    { on: '2026-12-31', value: d('100') },
  ];
  it('hold each milestone until the next', () => {
    const plan: Plan = { shape: 'milestones', points };
    expect(at(amount('100'), plan, '2026-03-30')?.sharePercent).toBe('0');
    expect(at(amount('100'), plan, '2026-03-31')?.sharePercent).toBe('20');
    expect(at(amount('100'), plan, '2026-06-29')?.sharePercent).toBe('20');
    expect(at(amount('100'), plan, '2026-H1')?.sharePercent).toBe('50');
  });

  it('go between custom points in equal daily steps, or hold, as the plan says', () => {
    const linear: Plan = { shape: 'custom', between: 'linear', points };
    expect(at(amount('100'), linear, '2026-02-14')?.sharePercent).toBe('10');
    expect(at(amount('100'), linear, '2026-06-30')?.sharePercent).toBe('50');
    const step: Plan = { shape: 'custom', between: 'step', points };
    expect(at(amount('100'), step, '2026-05')?.sharePercent).toBe('20');
  });

  it('ask all of a goal that equals its base on its day, and nothing before', () => {
    const kept = amount('100', { base: d('100') });
    const plan: Plan = { shape: 'milestones', points: [{ on: '2026-12-31', value: d('100') }] };
    expect(at(kept, plan, '2026-12-30')?.sharePercent).toBe('0');
    expect(at(kept, plan, '2026-12-31')?.sharePercent).toBe('100');
  });

  it('set values for a rate from their first point on', () => {
    const plan: Plan = {
      shape: 'custom',
      between: 'step',
      points: [
        { on: '2026-03-31', value: d('4.5') },
        { on: '2026-12-31', value: d('5') },
      ],
    };
    expect(at(rate('5'), plan, '2026-02')).toBeNull();
    expect(at(rate('5'), plan, '2026-Q1')).toEqual({ value: '4.5', sharePercent: null });
  });
});

const days = fc.integer({ min: -40, max: 420 }).map((offset) => addDays('2026-01-01', offset));
const values = fc.integer({ min: 1, max: 1_000_000 }).map((value) => d(String(value)));
const rises = fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }).map((steps) => {
  return steps.map((_, at) => d(String(steps.slice(0, at + 1).reduce((a, b) => a + b, 1))));
});
const pointDays = fc
  .uniqueArray(fc.integer({ min: 0, max: 363 }), { maxLength: 8 })
  .map((offsets) => offsets.toSorted((a, b) => a - b).map((o) => addDays('2026-01-01', o)));
const plans: fc.Arbitrary<readonly [Goal, Plan]> = fc.oneof(
  values.map((value) => [amount(value), evenPlan] as const),
  fc.tuple(values, rises).map(([value, cumulative]) => {
    return [amount(value), { shape: 'seasonal', cumulative } as Plan] as const;
  }),
  fc
    .tuple(pointDays, rises, fc.constantFrom('milestones', 'linear', 'step'))
    .map(([on, cumulative, shape]) => {
      const top = addDecimals(cumulative.at(-1) ?? d('1'), d('1'));
      const points = on.map((day, index) => ({ on: day, value: cumulative[index] ?? top }));
      const ended = [...points, { on: '2026-12-31', value: top }];
      const plan =
        shape === 'milestones'
          ? { shape: 'milestones' as const, points: ended }
          : { shape: 'custom' as const, between: shape as 'linear' | 'step', points: ended };
      return [amount(top), plan] as const;
    }),
);

describe('every good plan', () => {
  it('rises with time, from nought to the goal', () => {
    fc.assert(
      fc.property(plans, days, days, ([goal, plan], one, other) => {
        expect(checkPlan(goal, plan)).toEqual([]);
        const [earlier, later]: Day[] = daysBetween(one, other) < 0 ? [other, one] : [one, other];
        const before = plannedAt(goal, plan, earlier ?? one);
        const after = plannedAt(goal, plan, later ?? one);
        expect(orderOf(before?.value ?? d('-1'), after?.value ?? d('-1'))).toBeLessThanOrEqual(0);
        expect(
          orderOf(before?.sharePercent ?? d('-1'), after?.sharePercent ?? d('-1')),
        ).toBeLessThanOrEqual(0);
        expect(plannedAt(goal, plan, '2026-12-31')).toEqual({
          value: goal.value,
          sharePercent: '100',
        });
        for (const before of ['2025-12-31', '2025-06-30']) {
          expect(plannedAt(goal, plan, before)?.sharePercent).toBe('0');
        }
      }),
    );
  });
});
