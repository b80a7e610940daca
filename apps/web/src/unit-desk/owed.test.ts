import type { Duty } from '@jiannuo/contract';
import { expect, it } from 'vitest';
import { owed } from './owed.ts';

const said = (state: NonNullable<Duty['progress']>['state']) =>
  ({ progress: { state } }) as Pick<Duty, 'progress'>;

it('asks for what was not sent yet and what came back', () => {
  const open = { progress: null };
  const returned = said('returned');
  const others = [said('checking'), said('submitted'), said('accepted')];
  expect(owed([open, ...others, returned])).toEqual([open, returned]);
});
