import type { Commitment } from '@jiannuo/contract';
import { describe, expect, it } from 'vitest';
import { editEach } from './edit-each.ts';

const row = (number: number) => ({ id: `id-${number}`, number }) as Commitment;

describe('changing rows one by one', () => {
  it('goes on past a row that fails and names it', async () => {
    const tried: number[] = [];
    const stale = new Error('revision-stale');
    const outcome = await editEach(
      [row(1), row(2), row(3)],
      async ({ number }) => {
        if (number === 2) throw stale;
      },
      (count) => tried.push(count),
    );
    expect(outcome.done.map(({ number }) => number)).toEqual([1, 3]);
    expect(outcome.failed).toEqual([{ row: row(2), error: stale }]);
    expect(tried).toEqual([1, 2, 3]);
  });
});
