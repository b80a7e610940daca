import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

async function* numbers(count: number, onTaken: (one: number) => void = () => undefined) {
  for (let one = 0; one < count; one += 1) {
    onTaken(one);
    yield one;
  }
}

it('gives results in the order of the inputs, failures among them', async () => {
  const work = async (one: number): Promise<number> => {
    for (let turns = 9 - one; turns > 0; turns -= 1) await Promise.resolve();
    if (one === 4) throw new Error('four');
    return one * one;
  };
  const found: unknown[] = [];
  for await (const { input, result } of inOrder(numbers(9), work, 4)) {
    found.push(result.status === 'fulfilled' ? result.value : input);
  }
  expect(found).toEqual([0, 1, 4, 9, 4, 25, 36, 49, 64]);
});

it('takes no input before it is needed, however many there are', async () => {
  let taken = 0;
  const inputs = numbers(1_000_000, () => {
    taken += 1;
  });
  const results = inOrder(inputs, async (one) => one, 3);
  for (const expected of [3, 4, 5]) {
    await results.next();
    expect(taken).toBe(expected);
  }
  await results.return(undefined);
});
