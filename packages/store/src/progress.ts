/** How far a long piece of work has come. `done` only rises and ends at `total`, if it ends well. */
export interface Progress {
  readonly done: number;
  /** Counted before the work begins. */
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;
