import type { Commitment, CommitmentEdit } from '@jiannuo/contract';

/** What a person changes on several rows at once. */
export type RowsEdit = Pick<CommitmentEdit, 'lead' | 'deadline'>;

export interface EditFailure {
  readonly row: Commitment;
  readonly error: unknown;
}

export interface EditOutcome {
  readonly done: readonly Commitment[];
  readonly failed: readonly EditFailure[];
}

/**
 * Changes rows one after the other and goes on past those that fail, so that one stale row does not
 * hold up the rest. `send` makes one change; `onProgress` hears how many rows have been tried.
 */
export async function editEach(
  rows: readonly Commitment[],
  send: (row: Commitment) => Promise<void>,
  onProgress: (tried: number) => void,
): Promise<EditOutcome> {
  const done: Commitment[] = [];
  const failed: EditFailure[] = [];
  for (const row of rows) {
    try {
      await send(row);
      done.push(row);
    } catch (error) {
      failed.push({ row, error });
    }
    onProgress(done.length + failed.length);
  }
  return { done, failed };
}
