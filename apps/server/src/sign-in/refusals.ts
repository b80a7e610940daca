import type { Operation } from '@jiannuo/contract';
import { type Accounts, OfficeError } from '@jiannuo/office';
import type { Context } from 'hono';
import type { Log } from '../log.ts';
import type { RequestEnv } from '../request-facts.ts';

const refusing = new Set(['forbidden', 'jurisdiction-not-found', 'place-not-granted']);

/**
 * Has refusals written to the trail beside the answer: how long that takes must not tell whether a
 * jurisdiction exists.
 */
export class Refusals {
  readonly #accounts: Accounts;
  readonly #log: Log;
  readonly #writing = new Set<Promise<void>>();

  constructor(accounts: Accounts, log: Log) {
    this.#accounts = accounts;
    this.#log = log;
  }

  /** Notes what an operation failed with, if that was a refusal of somebody signed in. */
  note(c: Context<RequestEnv>, operation: Operation, error: unknown): void {
    const signedIn = c.get('signedIn');
    if (!(error instanceof OfficeError) || !refusing.has(error.code)) return;
    if (signedIn === null || signedIn === undefined) return;
    const { deed } = error.details;
    const writing = this.#accounts
      .recordRefusal(signedIn.actor, {
        jurisdictionId: c.req.param('jurisdictionId') ?? signedIn.key.jurisdictionId,
        operation,
        deed: typeof deed === 'string' ? deed : null,
      })
      .catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        this.#log.warn({ operation, reason }, 'a refusal was not written to the trail');
      });
    this.#writing.add(writing);
    void writing.finally(() => this.#writing.delete(writing));
  }

  /** Waits until everything noted is written. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing);
  }
}
