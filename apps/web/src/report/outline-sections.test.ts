import { expect, it } from 'vitest';
import { lightsOf } from './outline-sections.ts';

it('counts lights, what needs a look first, and nothing while none is lit', () => {
  expect(lightsOf([{ light: 'grey' }, { light: 'grey' }])).toEqual([]);
  expect(lightsOf([{ light: 'green' }, { light: 'grey' }, { light: 'red' }])).toEqual([
    { light: 'red', count: 1 },
    { light: 'green', count: 1 },
    { light: 'grey', count: 1 },
  ]);
});
