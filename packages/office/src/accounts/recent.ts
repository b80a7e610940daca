/** Times kept of a key: no limit here is higher. */
const mostTimes = 200;

/** Counts things by a key within a sliding time; bounded in memory, the oldest keys go first. */
export class Recent {
  readonly #times = new Map<string, number[]>();
  readonly #spanMs: number;
  readonly #mostKeys: number;

  constructor(spanMs: number, mostKeys = 10_000) {
    this.#spanMs = spanMs;
    this.#mostKeys = mostKeys;
  }

  /** How many there were of a key in the time before `now` (ms). */
  count(key: string, now: number): number {
    return this.#live(key, now).length;
  }

  /** Notes one, and answers how many there are with it. */
  add(key: string, now: number): number {
    const times = [...this.#live(key, now), now].slice(-mostTimes);
    this.#times.delete(key);
    this.#times.set(key, times);
    const [oldest] = this.#times.keys();
    if (this.#times.size > this.#mostKeys && oldest !== undefined) this.#times.delete(oldest);
    return times.length;
  }

  forget(key: string): void {
    this.#times.delete(key);
  }

  #live(key: string, now: number): number[] {
    return (this.#times.get(key) ?? []).filter((at) => at > now - this.#spanMs);
  }
}
