import type { Encoding } from './encode-body.ts';
import { answerCacheBytes } from './server-limits.ts';

/** An encoded answer, ready to be sent again. */
export interface CachedAnswer {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/**
 * Remembers encoded answers by everything they depend on, the ledger's version included: what is
 * found is never stale. The longest unused go first.
 */
export class AnswerCache {
  readonly #answers = new Map<string, CachedAnswer>();
  #bytes = 0;

  get(key: string): CachedAnswer | undefined {
    const found = this.#answers.get(key);
    if (found === undefined) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, found);
    return found;
  }

  set(key: string, answer: CachedAnswer): void {
    if (answer.bytes.length > answerCacheBytes / 4 || this.#answers.has(key)) return;
    this.#answers.set(key, answer);
    this.#bytes += answer.bytes.length;
    for (const [oldest, { bytes }] of this.#answers) {
      if (this.#bytes <= answerCacheBytes) break;
      this.#answers.delete(oldest);
      this.#bytes -= bytes.length;
    }
  }
}
