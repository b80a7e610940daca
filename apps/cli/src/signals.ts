import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof signals)[number];

/** Work was given up because the person or the system asked the program to stop. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** 128 and the number of the signal, as shells have it. */
  readonly exit: number;

  constructor(signal: Signal) {
    super(signal);
    this.exit = 128 + constants.signals[signal];
  }
}

export interface StopRequest {
  /** Resolves at the first signal. */
  readonly asked: Promise<Interrupted>;
  /** Throws `Interrupted` once the program has been asked to stop. */
  check(): void;
}

/**
 * Does work that a signal must not simply kill, because a database it started would be left behind.
 * The work learns of the first signal by `stop`, and what fails after it counts as `Interrupted`;
 * a second signal ends the process at once.
 */
export async function withSignals<T>(work: (stop: StopRequest) => Promise<T>): Promise<T> {
  const { promise: asked, resolve } = Promise.withResolvers<Interrupted>();
  let first: Interrupted | undefined;
  const onSignal = (signal: Signal): void => {
    if (first !== undefined) process.exit(first.exit);
    first = new Interrupted(signal);
    resolve(first);
  };
  const check = (): void => {
    if (first !== undefined) throw first;
  };
  for (const signal of signals) process.on(signal, onSignal);
  try {
    return await work({ asked, check });
  } catch (error) {
    check();
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}

/** The work's answer, or `Interrupted` as soon as the program is asked to stop. */
export async function unlessAsked<T>({ asked }: StopRequest, work: Promise<T>): Promise<T> {
  const interrupted = asked.then((reason) => {
    throw reason;
  });
  return Promise.race([work, interrupted]);
}
