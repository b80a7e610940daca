import { expect, it } from 'vitest';
import { filterOf, isNarrowed } from './audit-filter.ts';

it('takes from the address what the trail can be narrowed by', () => {
  const state = { act: 'sign-in', actor: ' 王芳 ', q: '', from: '2026-01-05', to: '今天', x: '1' };
  expect(filterOf(state)).toEqual({ act: 'sign-in', actor: '王芳', from: '2026-01-05' });
  expect(isNarrowed(filterOf(state))).toBe(true);
  expect(isNarrowed(filterOf({ x: '1' }))).toBe(false);
});
