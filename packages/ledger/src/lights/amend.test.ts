import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Light } from '../light.ts';
import { amendedLight } from './amend.ts';
import { rollUp, worstFirst } from './roll-up.ts';
import { lights } from './validate/names.ts';

const someLights = fc.constantFrom(...lights);

describe('amendedLight', () => {
  const cases: readonly (readonly [Light, Light, Light])[] = [
    ['red', 'green', 'yellow'],
    ['red', 'blue', 'yellow'],
    ['red', 'yellow', 'yellow'],
    ['red', 'red', 'red'],
    ['red', 'grey', 'red'],
    ['yellow', 'green', 'yellow'],
    ['yellow', 'red', 'red'],
    ['yellow', 'hollow', 'yellow'],
    ['green', 'red', 'red'],
    ['blue', 'yellow', 'yellow'],
    ['hollow', 'green', 'green'],
    ['hollow', 'red', 'red'],
    ['grey', 'green', 'green'],
  ];
  it.each(cases)('a %s period that is now %s shows %s', (first, now, shown) => {
    expect(amendedLight(first, now)).toBe(shown);
  });

  it('never turns a bad period good, however often it is looked at again', () => {
    fc.assert(
      fc.property(fc.constantFrom<Light>('red', 'yellow'), fc.array(someLights), (first, later) => {
        expect(['red', 'yellow']).toContain(later.reduce(amendedLight, first));
      }),
    );
  });
});

describe('rollUp', () => {
  it('takes the worst, and counts each', () => {
    expect(rollUp(['green', 'yellow', 'green', 'blue'])).toEqual({
      light: 'yellow',
      counts: { blue: 1, green: 2, yellow: 1, red: 0, hollow: 0, grey: 0 },
    });
  });

  it.each([
    [['grey', 'blue'], 'grey'],
    [['hollow', 'green'], 'hollow'],
    [['hollow', 'yellow', 'red'], 'red'],
    [['blue', 'blue'], 'blue'],
    [[], 'grey'],
  ] as const)('%j together are %s', (together, light) => {
    expect(rollUp(together).light).toBe(light);
  });

  it('does not depend on the order, and knows every light', () => {
    expect(worstFirst.toSorted()).toEqual(lights.toSorted());
    fc.assert(
      fc.property(fc.array(someLights), (list) => {
        expect(rollUp(list.toReversed())).toEqual(rollUp(list));
        expect(Object.values(rollUp(list).counts).reduce((a, b) => a + b, 0)).toBe(list.length);
      }),
    );
  });
});
