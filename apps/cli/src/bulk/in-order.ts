/** An input and what became of it. */
export interface Settled<Input, Output> {
  readonly input: Input;
  readonly result: PromiseSettledResult<Output>;
}

/**
 * Works on at most `most` inputs at once and gives the results in the order of the inputs. The next
 * input is taken only when a result is asked for, so a slow reader holds everything back.
 */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  work: (input: Input) => Promise<Output>,
  most: number,
): AsyncGenerator<Settled<Input, Output>> {
  const begun: Promise<Settled<Input, Output>>[] = [];
  for await (const input of inputs) {
    begun.push(settle(input, work));
    const first = begun.length < most ? undefined : begun.shift();
    if (first !== undefined) yield await first;
  }
  for (const each of begun) yield await each;
}

async function settle<Input, Output>(
  input: Input,
  work: (input: Input) => Promise<Output>,
): Promise<Settled<Input, Output>> {
  const [result] = await Promise.allSettled([work(input)]);
  return { input, result };
}
