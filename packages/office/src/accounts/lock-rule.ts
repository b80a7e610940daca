import { failuresToLock, lockMinutes } from './account-settings.ts';

/** Failures in a row, and until when (ms) nobody is let in; of an account, or of a name nobody has. */
export interface Counted {
  readonly failures: number;
  readonly lockedUntil: number | null;
}

export const noFailures: Counted = { failures: 0, lockedUntil: null };

/** True while nobody is let in. */
export function isLocked({ lockedUntil }: Counted, now: number): boolean {
  return lockedUntil !== null && lockedUntil > now;
}

/** What one more failure makes of it. Failures while it is locked change nothing. */
export function afterFailure(counted: Counted, now: number): Counted {
  if (isLocked(counted, now)) return counted;
  const failures = counted.failures + 1;
  return failures < failuresToLock
    ? { failures, lockedUntil: null }
    : { failures: 0, lockedUntil: now + lockMinutes * 60_000 };
}

/** Counts names that nobody has, so that they are locked as accounts are. The oldest go first. */
export class UnknownNames {
  readonly #counted = new Map<string, Counted>();

  find(name: string): Counted {
    return this.#counted.get(name) ?? noFailures;
  }

  keep(name: string, counted: Counted): void {
    this.#counted.delete(name);
    this.#counted.set(name, counted);
    const [oldest] = this.#counted.keys();
    if (this.#counted.size > 10_000 && oldest !== undefined) this.#counted.delete(oldest);
  }
}
