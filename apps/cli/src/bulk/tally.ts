/** The first lines of a list that may be long, and how long it is. */
export interface Noted {
  readonly count: number;
  readonly first: readonly string[];
}

/** What has been done of a bulk extraction. */
export interface Tally {
  /** Files done, those that failed included. */
  readonly files: number;
  readonly characters: number;
  readonly failed: Noted;
  /** Files in which no undertaking was found. */
  readonly doubtful: Noted;
  /** Files with pages without text, and which; absent in records of before they were told of. */
  readonly unread?: Noted;
}

/** Lines kept of a list; the rest is only counted. */
const mostNoted = 100;
const nothing: Noted = { count: 0, first: [] };

export const emptyTally: Tally = { files: 0, characters: 0, failed: nothing, doubtful: nothing };

/** Adds one file to a tally: what it held, or why it failed. */
export function tallied(
  tally: Tally,
  file: {
    readonly path: string;
    readonly characters?: number;
    readonly isDoubtful?: boolean;
    /** A line that names the pages without text, where there are any. */
    readonly unread?: string | undefined;
    readonly failure?: string;
  },
): Tally {
  const { path, characters = 0, isDoubtful = false, unread, failure } = file;
  return {
    files: tally.files + 1,
    characters: tally.characters + characters,
    failed: failure === undefined ? tally.failed : noted(tally.failed, `${path}: ${failure}`),
    doubtful: isDoubtful ? noted(tally.doubtful, path) : tally.doubtful,
    unread:
      unread === undefined ? (tally.unread ?? nothing) : noted(tally.unread ?? nothing, unread),
  };
}

function noted({ count, first }: Noted, line: string): Noted {
  return { count: count + 1, first: count < mostNoted ? [...first, line] : first };
}
