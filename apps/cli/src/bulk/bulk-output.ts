import type { Terminal } from '../terminal.ts';
import type { ProgressRecord } from './progress-record.ts';
import type { Tally } from './tally.ts';

/** What of a bulk extraction is done: after it, another run goes on. */
export type Reached = Pick<ProgressRecord, 'last' | 'tally'>;

/** Where the lines of a bulk extraction go. */
export interface BulkOutput {
  /** What earlier runs did. */
  readonly reached: Reached;
  /**
   * Takes the line of one file, if it has one, and what is done with it. False when nobody reads any
   * more. Throws `output-not-writable`.
   */
  take(line: Uint8Array | null, reached: Reached): Promise<boolean>;
  /** Puts everything taken on disk. */
  close(): Promise<void>;
}

/** Lines on standard output, each waiting until it is taken. */
export function standardOutput(terminal: Terminal, empty: Tally): BulkOutput {
  return {
    reached: { last: null, tally: empty },
    take: async (line) => line === null || (await terminal.result(line)),
    close: async () => undefined,
  };
}
