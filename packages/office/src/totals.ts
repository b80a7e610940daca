/** Totals remembered at once; each is a short key and a number. */
const mostKept = 2_000;

/**
 * Remembers how many rows a filter leaves, by everything that can change it: the head of the audit
 * trail is part of the key, so that a total found is never stale. The oldest go first.
 */
export class Totals {
  readonly #kept = new Map<string, number>();

  find(key: string): number | undefined {
    return this.#kept.get(key);
  }

  keep(key: string, total: number): void {
    this.#kept.set(key, total);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}
