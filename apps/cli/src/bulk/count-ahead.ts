import { walkFiles } from './walk-files.ts';

/** Counts files beside other work, so that a bar knows how much there will be. */
export interface CountAhead {
  /** Files found so far. */
  soFar(): number;
  stop(): void;
}

/** Begins to count every readable file below some paths. */
export function countAhead(roots: readonly string[]): CountAhead {
  let count = 0;
  let isWanted = true;
  const run = async (): Promise<void> => {
    for (const root of roots) {
      for await (const _ of walkFiles(root)) {
        if (!isWanted) return;
        count += 1;
      }
    }
  };
  // A folder that cannot be read is told by the work itself.
  run().catch(() => undefined);
  return {
    soFar: () => count,
    stop: () => {
      isWanted = false;
    },
  };
}
